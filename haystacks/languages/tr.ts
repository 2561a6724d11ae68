import type { Language } from '../../src/language/language.ts'

export const tr = {
  code: 'tr',
  englishName: 'Turkish',
  ownName: 'Türkçe',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  // The Turkish Language Association's spelling guide: a full stop in numbers of four digits and more.
  numerals: { digits: 'latn', group: '.', groupFrom: 4 },
  plural: 'one-other',
  scoring: {
    articles: ['bir'],
    articlePrefixes: [],
    dropMarks: false,
    // The circumflex is often left out.
    fold: { â: 'a', î: 'i', û: 'u' },
    caseLocale: 'tr',
  },
  statements: {
    none: [
      'yok', 'yanıt yok', 'cevap yok', 'bilgi yok', 'böyle bir bilgi yok', 'yeterli bilgi yok', 'hiçbiri', 'hiçbirinde yok',
      'metinde yok', 'metinlerde yok', 'parçalarda yok', 'metinde geçmiyor', 'metinlerde geçmiyor', 'parçalarda geçmiyor',
      'parçalarda yer almıyor', 'parçalarda yanıt yok', 'metinde cevap yok', 'belirtilmemiş', 'belirtilmemiştir', 'belirtilmiyor',
      'metinde belirtilmemiş', 'metinde belirtilmemektedir', 'parçalarda belirtilmiyor', 'bahsedilmiyor', 'metinde bahsedilmiyor',
      'metinde bundan söz edilmiyor', 'bu bilgi metinde yer almıyor', 'bu bilgi parçalarda yer almıyor',
      'parçaların hiçbirinde yanıt yok', 'parçalarda bu sorunun yanıtı yok', 'verilen parçalarda bu bilgi bulunmuyor',
      'hiçbir parça yanıtı içermiyor', 'hiçbir parça bu soruyu yanıtlamıyor', 'parçalar bu bilgiyi içermiyor', 'bilgi bulunmuyor',
      'bilgi verilmemiş', 'yanıt bulunamadı', 'cevap bulunamadı', 'yanıt bulunmuyor', 'bilinmiyor', 'bilmiyorum', 'belli değil',
      'belirsiz', 'metinden anlaşılmıyor', 'metne göre belirlenemiyor', 'verilen parçalara göre yanıtlanamıyor',
    ],
    refusal: [
      'bu soruyu yanıtlayamam', 'bu soruyu yanıtlayamıyorum', 'bu soruya cevap veremem', 'üzgünüm, bu soruyu yanıtlayamam',
      'üzgünüm, bu soruya cevap veremem', 'bu konuda yardımcı olamam', 'üzgünüm, bu konuda yardımcı olamam',
      'maalesef bu konuda yardımcı olamam', 'özür dilerim, bu konuda yardımcı olamam', 'bu isteği yerine getiremem',
      'üzgünüm, bu isteği yerine getiremem', 'bu konuda bilgi veremem', 'bu tür bilgileri sağlayamam', 'bu konuyu tartışamam',
      'yanıt vermeyi reddediyorum', 'bu soruyu yanıtlamayı reddediyorum', 'bir dil modeli olarak bu soruyu yanıtlayamam',
      'bir yapay zekâ olarak bu soruyu yanıtlayamam',
    ],
    yes: [
      'evet', 'var', 'evet var', 'evet, var', 'vardır', 'içeriyor', 'evet, içeriyor', 'doğru', 'evet, doğru',
      'evet, parçalardan biri içeriyor', 'evet, parçalardan biri yanıtı içeriyor', 'parçalardan biri yanıtı içeriyor',
    ],
    no: [
      'hayır', 'içermiyor', 'hayır, içermiyor', 'hayır, hiçbiri', 'hayır, yok', 'hayır yok', 'hiçbiri içermiyor',
      'hayır, hiçbiri içermiyor', 'hayır, hiçbir parça içermiyor', 'hayır, hiçbir parça yanıtı içermiyor', 'yanlış',
    ],
    negations: [
      'değil', 'değildir', 'değildi', 'değil de', 'olmayan', 'olmadığı', 'yok', 'yerine', 'ziyade', 'ne de', 'hiç',
      'hiçbir', 'asla', 'hariç', 'dışında',
    ],
    alternatives: [
      'veya', 'ya da', 'yahut', 'veyahut', 'ya', 'yoksa', 'belki', 'belki de', 'ya da belki', 'muhtemelen', 'olabilir', 'galiba',
      'herhalde', 'olası',
    ],
    conclusions: [
      'yanıt:', 'cevap:', 'yanıtım:', 'cevabım:', 'yanıt şudur:', 'cevap şudur:', 'doğru yanıt:', 'doğru cevap:', 'nihai yanıt:',
      'nihai cevap:', 'kısa yanıt:', 'sorunun yanıtı', 'sorunun cevabı', 'sonuç:', 'sonuç olarak', 'dolayısıyla', 'bu nedenle',
      'bu yüzden', 'buna göre', 'o halde', 'öyleyse', 'demek ki', 'kısacası', 'özetle',
    ],
  },
  prompt: {
    instruction:
      'Aşağıda, numaraları köşeli parantez içinde verilen metin parçaları yer alıyor. Soruyu yalnızca bu parçalara dayanarak ' +
      'yanıtlayın; parçaların çoğu soruyla ilgili değildir. Açıklama yapmadan, olabildiğince kısa biçimde yalnızca yanıtı yazın.',
    offerNone: 'Parçaların hiçbirinde yanıt yoksa yalnızca “{none}” yazın.',
    noneWord: 'yok',
    existenceInstruction:
      'Aşağıda, numaraları köşeli parantez içinde verilen metin parçaları yer alıyor. Bu parçalardan herhangi birinin sorunun ' +
      'yanıtını içerip içermediğini belirtin. Yalnızca “evet” ya da “hayır” yazın.',
    existenceQuestion: 'Parçalardan herhangi biri şu sorunun yanıtını içeriyor mu: {question}',
    closedBookInstruction:
      'Soruyu kendi bilginize dayanarak yanıtlayın. Açıklama yapmadan, olabildiğince kısa biçimde yalnızca yanıtı yazın.',
    questionLabel: 'Soru:',
    answerLabel: 'Yanıt:',
  },
} as const satisfies Language
