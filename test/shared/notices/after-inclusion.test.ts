import { describe, expect, it } from 'vitest';
import { atApplicantsWish, exclusion } from '../../../shared/notices/app8-exclusion.ts';
import { amendment } from '../../../shared/notices/app9-amendment.ts';
import type { FormRecord } from '../../../shared/notices/form.ts';

const application = { number: 'A-2026-000009', date: '2026-11-02' };
const form: FormRecord = {
  documentNumber: '18-2026',
  issuedOn: '2026-11-23',
  addressee: { kind: 'organisation', name: 'ТОО «Мысал»', address: 'г. Астана', id: '990140000007' },
  signatory: { position: { ru: 'Вице-министр', kk: 'Министрдің орынбасары' }, name: 'Мысал Асан' },
};
const about = { ...form, application, entry: 12, productName: '«Тест»' };
const excluded = exclusion({ ...about, kind: 'exclusion', reasons: atApplicantsWish(application) });
const amended = amendment({ ...about, kind: 'amendment' });
const names = (notice: typeof excluded, language: 'ru' | 'kk') =>
  notice.fields.map(({ name }) => name[language]);

describe('App. 8: the notice of exclusion, word for word', () => {
  it('in Russian', () => {
    expect(excluded.text.ru.split('\n')).toEqual([
      'Министерство искусственного интеллекта и цифрового развития Республики Казахстан',
      'ТОО «Мысал», г. Астана, БИН 990140000007',
      'Номер: 18-2026 23.11.2026',
      'Уведомление',
      'Об исключении программного обеспечения (продукции электронной промышленности) из реестра доверенного программного обеспечения и продукции электронной промышленности',
      '№ 18-2026 дата "23" ноября 2026 года',
      'ТОО «Мысал», «Тест»',
      'Указание причины исключения программного обеспечения (продукции электронной промышленности) из реестра доверенного программного обеспечения и продукции электронной промышленности: заявление услугополучателя от 02.11.2026 № A-2026-000009 (приложение 5 к Правилам)',
      'Министерство искусственного интеллекта и цифрового развития Республики Казахстан',
      'Вице-министр',
      'Мысал Асан',
    ]);
  });

  it('in Kazakh', () => {
    expect(excluded.text.kk.split('\n')).toEqual([
      'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі',
      'ТОО «Мысал», г. Астана, БСН 990140000007',
      'Нөмірі: 18-2026 23.11.2026',
      'Хабарлама',
      'Бағдарламалық қамтылымды (электрондық өнеркәсіп өнімін) сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінен алып тастау туралы',
      '№ 18-2026 күні "23" қараша 2026 жыл',
      'ТОО «Мысал», «Тест»',
      'Бағдарламалық қамтылымды (электрондық өнеркәсіп өнімін) сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінен алып тастау себебін көрсету: көрсетілетін қызметті алушының 02.11.2026 № A-2026-000009 өтініші (Қағидаларға 5-қосымша)',
      'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі',
      'Министрдің орынбасары',
      'Мысал Асан',
    ]);
  });
});

describe('App. 9: the notice of amendment, word for word', () => {
  it('in Russian', () => {
    expect(amended.text.ru.split('\n').slice(3)).toEqual([
      'Уведомление',
      'о внесении изменений и (или) дополнений в реестр доверенного программного обеспечения (продукции электронной промышленности)',
      '№ 18-2026 дата "23" ноября 2026 года',
      'Настоящее уведомление выдано ТОО «Мысал», «Тест»',
      'Министерство искусственного интеллекта и цифрового развития Республики Казахстан',
      'Вице-министр',
      'Мысал Асан',
    ]);
  });

  it('in Kazakh, whose heading stands above its name and whose year is written short', () => {
    expect(amended.text.kk.split('\n').slice(3)).toEqual([
      'Сенім білдірілген бағдарламалық қамтылым (электрондық өнеркәсіп өнімдері) тізіліміне өзгерістер және (немесе) толықтырулар енгізу туралы',
      'Хабарлама',
      '№ 18-2026 күні "23" қараша 2026 ж.',
      'Осы хабарлама ТОО «Мысал», «Тест»',
      'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі берілді',
      'Министрдің орынбасары',
      'Мысал Асан',
    ]);
  });
});

describe('the places of both forms', () => {
  it('are named as each form names them', () => {
    const product = 'полное наименование программного обеспечения или продукции электронной промышленности';
    expect(names(excluded, 'ru')).toContain(product);
    expect(names(amended, 'ru')).toContain(product);
    expect(names(excluded, 'kk')).toContain(
      'бағдарламалық қамтамасыз етудің немесе электрондық өнеркәсіп өнімінің толық атауы',
    );
    expect(names(amended, 'kk')).toContain(
      'бағдарламалық қамтылым немесе электрондық өнеркәсіп өнімінің толық атауы',
    );
  });

  it.each([excluded, amended])('of $title.ru are filled with what the text says', ({ text, fields }) => {
    for (const { value } of fields) {
      expect(text.ru).toContain(value.ru);
      expect(text.kk).toContain(value.kk);
    }
  });
});
