import type { Cues } from './types.ts'

export const vi: Cues = {
  answer: [
    'câu trả lời', 'đáp án', 'trả lời', 'câu trả lời cuối cùng', 'đáp án cuối cùng', 'đáp án đúng',
    'câu trả lời đúng', 'kết luận', 'đáp số',
  ],
  copula: ['là', 'chính là', 'phải là', 'sẽ là'],
  retraction: ['không đợi đã', 'đợi đã', 'khoan', 'khoan đã', 'đính chính', 'sửa lại', 'tôi nhầm', 'tôi đã nhầm'],
  retake: ['thực ra', 'thật ra', 'đúng hơn', 'xin lỗi', 'ý tôi là', 'không'],
  mistaken: ['ban đầu tôi nghĩ', 'tôi đã nghĩ', 'thoạt nhìn', 'có thể tưởng'],
  wrong: ['là sai', 'không đúng', 'không chính xác', 'sai', 'không phải', 'không phải là'],
  or: ['hoặc', 'hay', 'hoặc là', 'hay là'],
  to: ['đến', 'tới'],
  and: ['và', 'cùng', 'cùng với'],
  but: ['nhưng', 'mà', 'mà là', 'tuy nhiên', 'trong khi', 'vì', 'song'],
  contrast: ['chứ không phải', 'thay vì', 'chứ không'],
  affirming: [
    'không nghi ngờ', 'không chỉ', 'không những', 'không ai khác', 'hay không', 'không gì khác',
    'không còn nghi ngờ',
  ],
  passage: ['đoạn', 'đoạn văn'],
  numbering: ['số', 'thứ'],
  source: [
    'đoạn', 'văn bản', 'tài liệu', 'ngữ cảnh', 'thông tin', 'đề cập', 'nhắc', 'trả lời', 'đáp án', 'nêu',
    'bài',
  ],
  magnitude: ['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'vạn', 'trăm'],
  filler: [
    'xin lỗi', 'rất tiếc', 'tất nhiên', 'cảm ơn', 'vì vậy', 'do đó', 'vậy', 'theo các đoạn văn', 'dạ',
    'câu hỏi hay',
  ],
}
