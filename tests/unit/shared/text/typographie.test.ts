import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINE, INSECABLE, typographier } from '#shared/text/typographie.ts';

/** Rend visibles les espaces : « ~ » insécable, « _ » fine. */
const visible = (texte: string) => texte.replaceAll(INSECABLE, '~').replaceAll(FINE, '_');

describe('typographier (R-122)', () => {
  it.each([
    ['Objet:', 'Objet~:'],
    ['Objet : suite', 'Objet~: suite'],
    ['Vraiment ?', 'Vraiment_?'],
    ['Vraiment?', 'Vraiment_?'],
    ['Quoi?! Non!', 'Quoi_?! Non_!'],
    ['présents ; absents', 'présents_; absents'],
    ['12 %', '12~%'],
    ['22,3%', '22,3~%'],
    ['3 240,74 €', '3_240,74~€'],
    ['12 300,00 € et 1 234 567 habitants', '12_300,00~€ et 1_234_567 habitants'],
    ['40 M€', '40~M€'],
    ['n° 2026-07', 'n°~2026-07'],
    ['n°12', 'n°~12'],
    ['art. L. 5311-10', 'art.~L.~5311-10'],
    ['R.5311-40, al. 2', 'R.~5311-40, al.~2'],
    ['l’article R. 5311-36, ses articles L. 5311-10', 'l’article~R.~5311-36, ses articles~L.~5311-10'],
    ['D. 5316-6', 'D.~5316-6'],
    ['M. Julien Cordier et Mme Weber', 'M.~Julien Cordier et Mme~Weber'],
    ['MM. Oster et Klein, Mmes Weber', 'MM.~Oster et Klein, Mmes~Weber'],
    ['Mme la préfète et M. le préfet', 'Mme~la préfète et M.~le préfet'],
    ['Mme de La Tour, M. d’Hauterives', 'Mme~de La Tour, M.~d’Hauterives'],
    ['Me le dire, au Dr que voici', 'Me le dire, au Dr que voici'],
    ['un bal. 2 fois', 'un bal. 2 fois'],
    ['24 sièges − 1 vacant − 2 mandats échus = 21', '24 sièges −~1 vacant −~2 mandats échus =~21'],
    ['à 14h30', 'à 14~h~30'],
    ['de 10 h à 12 h', 'de 10~h à 12~h'],
    ['le jeudi 12 mars 2026', 'le jeudi 12~mars 2026'],
    ['le 1er février', 'le 1er~février'],
    ["l'emploi d'aujourd'hui", 'l’emploi d’aujourd’hui'],
    ['le plan "Quartiers 2030" adopté', 'le plan «~Quartiers 2030~» adopté'],
    ['l\'atelier d\'"Insertion".', 'l’atelier d’«~Insertion~».'],
    ['«avis favorable»', '«~avis favorable~»'],
    ['la 1ère et la 2ème, le XXIème', 'la 1re et la 2e, le XXIe'],
    ['les 2èmes', 'les 2es'],
    ['à suivre...', 'à suivre…'],
    ['24 sièges : 23 ÷ 2 = 11,5', '24 sièges~: 23~÷~2~=~11,5'],
    ['17 + 3 = 20', '17~+~3~=~20'],
  ])('compose « %s » en « %s »', (texte, attendu) => {
    expect(visible(typographier(texte))).toBe(attendu);
  });

  it.each([
    'https://x:8080',
    'https://service.exemple.fr/page?id=3;rang=2!',
    'www.exemple.fr/?q=1',
    'file:///C:/dossier',
    'prenom.nom@exemple.fr',
    "d'or.o'brien@exemple.fr",
    '12:30',
    'à 12:30:45',
    'QN00101M',
    'QN02A01M',
    'Excel;Word',
    'page?id=3',
    'C:\\dossier',
    '12" et 14"',
    '(?)',
    'en 2026 100 personnes',
    '03 89 24 70 00',
    'M.A.S. et l’A.R.S.',
    'homme, Léa',
  ])('laisse « %s » tel quel', (texte) => {
    expect(typographier(texte)).toBe(texte);
  });

  it('compose autour d’une adresse sans toucher à l’adresse', () => {
    expect(visible(typographier('Voir "https://x.fr/a?b" ; écrire à a.b@exemple.fr !'))).toBe(
      'Voir «~https://x.fr/a?b~»_; écrire à a.b@exemple.fr_!',
    );
  });

  it('ne relie pas deux lignes', () => {
    expect(typographier('Pour\n; contre\n: rien')).toBe('Pour\n; contre\n: rien');
  });

  it('remplace l’espace fine par U+00A0 quand la police ne l’a pas (R-123)', () => {
    expect(visible(typographier('12 345 voix ! Oui ?', INSECABLE))).toBe('12~345 voix~! Oui~?');
  });

  it.each(['a', '"', ' ', '1', '1 ', 'h', ':', '« ', 'a@', '"a ', '12:3', '111 '])(
    'reste rapide sur 200 000 caractères de « %s »',
    (motif) => {
      const long = motif.repeat(200_000 / motif.length);
      const debut = performance.now();
      typographier(long);
      expect(performance.now() - debut).toBeLessThan(3000);
    },
  );

  const fragments = fc.constantFrom(
    ...[' ', INSECABLE, FINE, '\n', '"', '«', '»', "'", '’', ';', '!', '?', ':', '.', '...', '…', '%', '€', 'k€', '('],
    ...[')', 'n°', 'art.', 'L.', 'R.', 'M.', 'Mme', 'Léa', 'a', 'h', '9', '14', '345', '1 234', '1ère', '2ème', 'mars'],
    ...['=', '+', '÷', '-', '@', 'http://x.fr/', 'www.', 'a@b.fr', 'QN00101M', '12:30', '[', ']', '§', '1er', ','],
  );
  const texte = fc.array(fragments, { maxLength: 14 }).map((morceaux) => morceaux.join(''));

  it('ne change plus rien à la seconde application', () => {
    fc.assert(
      fc.property(texte, fc.constantFrom(FINE, INSECABLE), (essai, fine) => {
        const compose = typographier(essai, fine);
        expect(typographier(compose, fine)).toBe(compose);
      }),
      { numRuns: 3000 },
    );
  });

  it('ne perd ni n’ajoute aucune lettre ni aucun chiffre, ordinaux mis à part', () => {
    const nu = (essai: string) => essai.replace(/[^\p{L}\p{N}@/]/gu, '').replace(/(?:è?m|è?r)?e/gu, '');
    fc.assert(
      fc.property(texte, (essai) => {
        expect(nu(typographier(essai))).toBe(nu(essai));
      }),
    );
  });

  it('compose un texte seul comme à côté de tout ce qui éveille chaque règle', () => {
    const tout =
      '... \' " « a » ; ! ? : 5 % n° 3 § 4 L. 5 M. Oster 9 h 30 1er mars 1 + 1 1ère 2ème 12 345 a@exemple.fr www.exemple.fr 12:30';
    fc.assert(
      fc.property(texte, (essai) => {
        expect(typographier(`${essai}\n${tout}`)).toBe(`${typographier(essai)}\n${typographier(tout)}`);
      }),
      { numRuns: 500 },
    );
  });
});
