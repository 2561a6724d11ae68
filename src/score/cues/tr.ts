import type { Cues } from './types.ts'

export const tr: Cues = {
  answer: ['cevap', 'yanıt', 'nihai cevap', 'son cevap', 'doğru cevap', 'kesin cevap', 'sonuç', 'cevabım'],
  copula: ['şudur', 'şu', 'budur', 'olarak'],
  retraction: [
    'hayır bekle', 'hayır bekleyin', 'bekle', 'bekleyin', 'düzeltme', 'düzeltiyorum', 'yanıldım',
    'bir dakika',
  ],
  retake: ['aslında', 'daha doğrusu', 'pardon', 'özür dilerim', 'yani', 'hayır', 'bilakis'],
  mistaken: ['önce sandım ki', 'sandım', 'düşünmüştüm', 'gibi görünebilir', 'ilk bakışta'],
  wrong: ['yanlış', 'yanlıştır', 'doğru değil', 'doğru değildir', 'değil', 'değildi', 'değildir'],
  or: ['veya', 'ya da', 'yahut', 'yoksa', 'veyahut'],
  to: ['ila', 'ile'],
  and: ['ve', 'ile'],
  but: ['ama', 'fakat', 'ancak', 'oysa', 'çünkü', 'lakin', 'aksine'],
  contrast: ['yerine'],
  deniesBefore: true,
  affirming: ['şüphesiz', 'şüphe yok', 'kuşkusuz', 'sadece değil', 'yalnızca değil', 'başkası değil', 'değil mi'],
  passage: ['pasaj', 'pasajda', 'pasajlar', 'paragraf', 'paragrafta', 'bölüm', 'parça'],
  numbering: ['no', 'numara', 'numaralı'],
  source: [
    'pasaj', 'paragraf', 'metin', 'metn', 'belge', 'bağlam', 'bilgi', 'bahse', 'belirt', 'cevap', 'yanıt',
    'geçm', 'içer', 'parça',
  ],
  magnitude: ['bin', 'milyon', 'milyar', 'yüz', 'trilyon'],
  filler: [
    'üzgünüm', 'maalesef', 'ne yazık ki', 'tabii', 'elbette', 'teşekkürler', 'bu nedenle', 'dolayısıyla',
    'pasajlara göre', 'tamam',
    'güzel soru', 'iyi soru',
  ],
}
