import { describe, expect, it } from 'vitest';
import { dateDite } from '#shared/domain/semaine/date-dite.rules.ts';

/** Un jeudi. */
const JEUDI = '2026-03-05';
const le = (texte: string, jour = JEUDI) => dateDite(texte, jour)?.le ?? null;

describe('la date que dit une note', () => {
  it.each([
    ['rappeler la mission locale vendredi', '2026-03-06'],
    ['rappeler la mission locale demain', '2026-03-06'],
    ['après-demain, envoyer la liste', '2026-03-07'],
    ['voir lundi avec Mme Weber', '2026-03-09'],
    ['Jeudi : préparer le CLPE', '2026-03-12'],
    ['vendredi prochain, comité technique', '2026-03-13'],
    ['lundi prochain', '2026-03-09'],
    ['vendredi de la semaine prochaine', '2026-03-13'],
    ['lundi la semaine prochaine', '2026-03-09'],
    ['répondre le 12', '2026-03-12'],
    ['répondre le 3', '2026-04-03'],
    ['le 1er, appeler', '2026-04-01'],
    ['rendre pour le 12/03', '2026-03-12'],
    ['le 12/03/2027', '2027-03-12'],
    ['pour 12/3', '2026-03-12'],
    ['rendre le 9/3', '2026-03-09'],
    ['lundi 9/3', '2026-03-09'],
    ['signé 9/3/26', '2026-03-09'],
    ['le 12 mars au plus tard', '2026-03-12'],
    ['le 2 mars', '2027-03-02'],
    ['jeudi 12 mars', '2026-03-12'],
    ['relancer dans 3 jours', '2026-03-08'],
    ['dans trois jours', '2026-03-08'],
    ['dans une semaine', '2026-03-12'],
    ['dans un mois', '2026-04-05'],
    ['payer fin du mois', '2026-03-31'],
    ['à revoir semaine prochaine', '2026-03-09'],
    ['à revoir la semaine prochaine', '2026-03-09'],
    ['aujourd’hui sans faute', '2026-03-05'],
  ])('« %s » : %s', (texte, attendue) => {
    expect(le(texte)).toBe(attendue);
  });

  it.each([
    'rappeler la mission locale',
    'vendredi ou lundi',
    'le 31 février',
    'le 45',
    'lire le 3e alinéa de l’article 12',
    'salle 12, 14 h',
    'le 14 h est pris',
    'acheter 12 chevalets',
    'le marsouin',
    'vérifier la majorité des 2/3',
    'réunir les 3/4 des membres',
  ])('« %s » ne dit aucun jour sûr', (texte) => {
    expect(le(texte)).toBeNull();
  });

  it('le 31 saute un mois qui n’en a pas', () => {
    expect(le('le 31', '2026-04-05')).toBe('2026-05-31');
  });

  it('deux fois la même date, c’est une date', () => {
    expect(le('vendredi 6 mars, oui vendredi')).toBe('2026-03-06');
  });

  it('un vendredi, « vendredi » est celui d’après', () => {
    expect(le('rappeler vendredi', '2026-03-06')).toBe('2026-03-13');
  });
});
