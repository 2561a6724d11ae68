import type { Language } from '../../src/language/language.ts'

export const vi = {
  code: 'vi',
  englishName: 'Vietnamese',
  ownName: 'Tiếng Việt',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  // A full stop parts thousands from four digits on, in the press and in schoolbooks.
  numerals: { digits: 'latn', group: '.', groupFrom: 4 },
  plural: 'none',
  scoring: {
    // What MLQA's official evaluation drops in Vietnamese.
    articles: ['của', 'là', 'cái', 'chiếc', 'những'],
    articlePrefixes: [],
    dropMarks: false,
    fold: {},
  },
  statements: {
    none: [
      'không có', 'không có câu trả lời', 'không có đáp án', 'không có thông tin', 'không có thông tin này',
      'không có thông tin liên quan', 'không đủ thông tin', 'không có đủ thông tin', 'không được đề cập', 'không được nhắc đến',
      'không được nêu', 'không đề cập', 'không thấy đề cập', 'không nêu', 'không nêu rõ', 'không rõ', 'chưa rõ', 'không biết',
      'tôi không biết', 'không tìm thấy', 'không tìm thấy câu trả lời', 'không tìm thấy thông tin', 'không xác định được',
      'không thể xác định', 'không có đoạn văn nào chứa câu trả lời', 'không đoạn văn nào chứa câu trả lời',
      'không có đoạn nào trả lời câu hỏi này', 'không có đoạn văn nào đề cập đến điều này', 'các đoạn văn không chứa câu trả lời',
      'các đoạn văn không đề cập đến điều này', 'các đoạn văn không cung cấp thông tin này', 'các đoạn văn không có thông tin này',
      'trong các đoạn văn không có thông tin này', 'không có trong các đoạn văn', 'không được đề cập trong các đoạn văn',
      'không được đề cập trong văn bản', 'văn bản không đề cập', 'văn bản không nêu', 'không thể trả lời dựa trên các đoạn văn',
      'không thể xác định từ văn bản', 'không thể xác định dựa trên các đoạn văn',
    ],
    refusal: [
      'tôi không thể trả lời câu hỏi này', 'xin lỗi, tôi không thể trả lời câu hỏi này',
      'xin lỗi, nhưng tôi không thể trả lời câu hỏi này', 'rất tiếc, tôi không thể trả lời câu hỏi này',
      'tôi không thể giúp bạn việc này', 'xin lỗi, tôi không thể giúp bạn việc này', 'tôi không thể hỗ trợ yêu cầu này',
      'rất tiếc, tôi không thể hỗ trợ yêu cầu này', 'tôi không thể thực hiện yêu cầu này', 'tôi không thể đáp ứng yêu cầu này',
      'tôi không thể cung cấp thông tin này', 'tôi không thể thảo luận về chủ đề này', 'tôi từ chối trả lời',
      'tôi từ chối trả lời câu hỏi này', 'tôi xin phép không trả lời câu hỏi này',
      'là một mô hình ngôn ngữ, tôi không thể trả lời câu hỏi này',
    ],
    yes: [
      'có', 'dạ có', 'vâng', 'vâng, có', 'đúng', 'đúng vậy', 'đúng thế', 'có chứa', 'có, một đoạn văn chứa câu trả lời',
      'có, có đoạn văn chứa câu trả lời', 'có đoạn văn chứa câu trả lời',
    ],
    no: [
      'không', 'dạ không', 'không, không có', 'không phải', 'không chứa', 'không hề', 'không, không có đoạn nào',
      'không, không có đoạn văn nào', 'không, không đoạn văn nào chứa câu trả lời',
      'không, không có đoạn văn nào chứa câu trả lời', 'sai',
    ],
    negations: [
      'không', 'không phải', 'không phải là', 'chứ không phải', 'chứ không phải là', 'mà không phải', 'không hề', 'không còn',
      'chẳng', 'chẳng phải', 'chưa', 'chưa từng', 'đâu phải', 'không thể', 'thay vì', 'thay cho', 'ngoại trừ', 'trừ', 'khác với',
    ],
    alternatives: [
      'hoặc', 'hoặc là', 'hay', 'hay là', 'có thể', 'có thể là', 'có lẽ', 'có lẽ là', 'chắc là', 'có khi', 'có khi là', 'hoặc có thể',
    ],
    conclusions: [
      'trả lời:', 'câu trả lời:', 'câu trả lời là', 'câu trả lời đúng là', 'câu trả lời cuối cùng:', 'câu trả lời cuối cùng là',
      'đáp án:', 'đáp án là', 'đáp án đúng là', 'kết luận:', 'kết luận là', 'vậy', 'vậy nên', 'như vậy', 'do đó', 'vì vậy',
      'vì thế', 'do vậy', 'cho nên', 'tóm lại', 'suy ra',
    ],
  },
  prompt: {
    instruction:
      'Dưới đây là các đoạn văn được đánh số trong ngoặc vuông. Hãy trả lời câu hỏi chỉ dựa vào các đoạn văn này; phần lớn ' +
      'trong số đó không liên quan đến câu hỏi. Chỉ viết câu trả lời, càng ngắn gọn càng tốt, không giải thích.',
    offerNone: 'Nếu không có đoạn văn nào chứa câu trả lời, chỉ viết “{none}”.',
    noneWord: 'không có',
    existenceInstruction:
      'Dưới đây là các đoạn văn được đánh số trong ngoặc vuông. Hãy cho biết có đoạn văn nào chứa câu trả lời cho câu hỏi ' +
      'hay không. Chỉ viết “có” hoặc “không”.',
    existenceQuestion: 'Có đoạn văn nào chứa câu trả lời cho câu hỏi sau đây không: {question}',
    closedBookInstruction:
      'Hãy trả lời câu hỏi bằng kiến thức của bạn. Chỉ viết câu trả lời, càng ngắn gọn càng tốt, không giải thích.',
    questionLabel: 'Câu hỏi:',
    answerLabel: 'Trả lời:',
  },
} as const satisfies Language
