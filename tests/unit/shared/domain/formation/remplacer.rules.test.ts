import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enTri } from '#shared/text/tri.ts';
import { uneNommee, unRemplacement } from '#tests/support/formation.ts';

const NADIA = uneNommee('Nadia', 'Benali-Kessler', {
  courriels: ['nadia.benali@exemple.fr', 'n.benali@exemple.fr'],
  telephones: ['03 89 12 34 56', '06 11 22 33 44'],
});
const JEAN_PIERRE = uneNommee('Jean-Pierre', 'Weber', { civilite: 'M.' });
const MARTIN = uneNommee('Claire', 'Martin');
const PETIT = uneNommee('Odile', 'Petit');
const PARIS = uneNommee('Alain', 'Paris', { civilite: 'M.' });
const LE_GOFF = uneNommee('Yann', 'Le Goff', { civilite: 'M.' });
const LIEUX = ['Paris', 'Saint-Martin', 'Le Ban-Saint-Martin', 'Mulhouse'];

const fichier = () =>
  unRemplacement([NADIA, JEAN_PIERRE, MARTIN, PETIT, PARIS, LE_GOFF], { lieux: LIEUX, communs: [] });

describe('le remplacement dans un texte', () => {
  it('change le prénom et le nom, la civilité reste, dans l’ordre et la casse où ils sont écrits', () => {
    const { remplacer, de } = fichier();
    const { prenom, nom } = de('Nadia', 'Benali-Kessler');
    expect(remplacer('Mme Nadia Benali-Kessler expose.')).toBe(`Mme ${prenom} ${nom} expose.`);
    expect(remplacer('NADIA BENALI-KESSLER')).toBe(`${prenom.toUpperCase()} ${nom.toUpperCase()}`);
    expect(remplacer('Nadia BENALI KESSLER, BENALI-KESSLER Nadia')).toBe(
      `${prenom} ${nom.toUpperCase()}, ${nom.toUpperCase()} ${prenom}`,
    );
    expect(remplacer('nadia benali-kessler')).toBe(`${prenom} ${nom}`.toLowerCase());
    expect(remplacer('N. Benali-Kessler')).toBe(`${prenom[0]}. ${nom}`);
    expect(remplacer('Mme Benali a dit oui, Mme Kessler aussi.')).toBe(`Mme ${nom} a dit oui, Mme ${nom} aussi.`);
    expect(remplacer('suivi par @benali-kessler')).toBe(`suivi par @${nom.toLowerCase()}`);
  });

  it('reconnaît un prénom composé, ses initiales, et un nom à particule', () => {
    const { remplacer, de } = fichier();
    const jp = de('Jean-Pierre', 'Weber');
    expect(remplacer('M. Jean-Pierre WEBER')).toBe(`M. ${jp.prenom} ${jp.nom.toUpperCase()}`);
    expect(remplacer('Jean Pierre Weber ; JP Weber ; J.-P. Weber')).toBe(
      `${jp.prenom} ${jp.nom} ; ${jp.prenom[0]} ${jp.nom} ; ${jp.prenom[0]}. ${jp.nom}`,
    );
    const yann = de('Yann', 'Le Goff');
    expect(remplacer('Yann Le Goff, puis M. LE GOFF')).toBe(
      `${yann.prenom} ${yann.nom}, puis M. ${yann.nom.toUpperCase()}`,
    );
  });

  it('le nom seul change quand il ne peut guère être autre chose, ni dans un autre mot ni accolé à lui', () => {
    const { remplacer, de } = fichier();
    const { nom } = de('Jean-Pierre', 'Weber');
    expect(remplacer('Weber propose ; l’avis de Weber est suivi.')).toBe(
      `${nom} propose ; l’avis de ${nom} est suivi.`,
    );
    expect(remplacer('Webern, Weberling et Ober-Weber')).toBe('Webern, Weberling et Ober-Weber');
    expect(remplacer('hier weber propose, le weber non')).toBe(`hier ${nom.toLowerCase()} propose, le weber non`);
    // Une cellule, un champ qui ne dit que ce mot nomme quelqu'un ; une commune, non.
    expect(remplacer('Petit')).toBe(de('Odile', 'Petit').nom);
    expect(remplacer('Paris')).toBe('Paris');
  });

  it('ne défigure ni une commune, ni un mot de tous les jours : seul, ce nom reste, et se dit', () => {
    const { remplacer, douteux, de } = fichier();
    for (const texte of [
      'Réunion à Paris le 12 mars.',
      'A Paris, le 12 mars',
      'À Paris, le 12 mars',
      'La rue de Saint-Martin, au Ban-Saint-Martin',
      'Petit déjeuner offert.',
      'Un petit groupe se réunit.',
    ])
      expect(remplacer(texte)).toBe(texte);
    // « Petit » en tête d'une phrase est peut-être quelqu'un : laissé, il se dit.
    expect(douteux).toEqual(['Petit']);
    expect(remplacer('Selon Petit, non.')).toBe('Selon Petit, non.');
    expect(douteux).toEqual(['Petit', 'Petit']);
    const [petit, paris, martin] = [de('Odile', 'Petit'), de('Alain', 'Paris'), de('Claire', 'Martin')];
    expect(remplacer('Mme Petit, Odile Petit et PETIT')).toBe(
      `Mme ${petit.nom}, ${petit.prenom} ${petit.nom} et ${petit.nom.toUpperCase()}`,
    );
    expect(remplacer('M. Paris, A. Paris et Alain Paris')).toBe(
      `M. ${paris.nom}, ${paris.prenom[0]}. ${paris.nom} et ${paris.prenom} ${paris.nom}`,
    );
    expect(remplacer('Mme Martin habite Saint-Martin')).toBe(`Mme ${martin.nom} habite Saint-Martin`);
  });

  it('change les adresses et les numéros, connus ou non, dans la forme où ils sont écrits', () => {
    const { remplacer, carnet, de } = fichier();
    const { adresse } = de('Nadia', 'Benali-Kessler');
    expect(remplacer('écrire à nadia.benali@exemple.fr ou N.Benali@exemple.fr')).toBe(
      `écrire à ${adresse}@exemple.fr ou ${adresse}.2@exemple.fr`,
    );
    expect(remplacer('03 89 12 34 56')).toMatch(/^03 53 01 \d\d \d\d$/u);
    expect(remplacer('+33 (0)3.89.12.34.56').replace(/\D/gu, '').slice(-9)).toBe(
      carnet.telephone('03 89 12 34 56').replace(/\D/gu, '').slice(1),
    );
    expect(remplacer('0611223344 et 07 99 88 77 66')).toMatch(/^063998\d{4} et 06 39 98 \d\d \d\d$/u);
    expect(remplacer('inconnu@exemple.fr')).toMatch(/^contact\.[a-z0-9]+@exemple\.fr$/u);
    expect(remplacer('1 89 05 68 123 456 78')).toBe('[numéro ôté]');
  });

  it('d’« Emma », de « Paul » : ce qui s’élide devant un nom s’élide encore', () => {
    const { de } = unRemplacement([
      uneNommee('Emma', 'Oberlin'),
      uneNommee('Sylvie', 'Roth'),
      uneNommee('Hélène', 'Haas'),
    ]);
    expect(enTri(de('Emma', 'Oberlin').prenom)).toMatch(/^[aeiouy]/u);
    expect(enTri(de('Emma', 'Oberlin').nom)).toMatch(/^[aeiouy]/u);
    expect(enTri(de('Sylvie', 'Roth').nom)).toMatch(/^[^aeiouyh]/u);
    expect(enTri(de('Hélène', 'Haas').nom)).toMatch(/^h/u);
  });
});

const LETTRES = [...'aàbcdéeèfghiîjklmnoôprstuüvyç'];
const mot = fc.array(fc.constantFrom(...LETTRES), { minLength: 4, maxLength: 9 }).map((lettres) => lettres.join(''));
const capitale = (texte: string): string => texte.replace(/^./u, (lettre) => lettre.toLocaleUpperCase('fr'));

it('propriété : ni le prénom et le nom, ni le nom annoncé n’y restent, quels que soient les accents, la casse et ce qui les entoure', () => {
  const forme = fc.constantFrom<(prenom: string, nom: string) => string>(
    (p, n) => `${p} ${n}`,
    (p, n) => `${p} ${n.toLocaleUpperCase('fr')}`,
    (p, n) => `${n.toLocaleUpperCase('fr')} ${p}`,
    (_p, n) => `Mme ${n}`,
    (p, n) => enTri(`${p} ${n}`),
    (p, n) => `${p.normalize('NFD')} ${n.normalize('NFD')}`,
    (p, n) => `${p.at(0)?.normalize('NFD').at(0)?.toUpperCase()}. ${n}`,
  );
  fc.assert(
    fc.property(
      mot,
      mot,
      forme,
      fc.constantFrom('', 'Avec ', '« ', '(', 'de\u00A0'),
      fc.constantFrom('', '.', ' dit', ' »', ','),
      (p, n, ecrire, avant, apres) => {
        fc.pre(enTri(p) !== enTri(n));
        const [prenom, nom] = [capitale(p), capitale(n)];
        const { remplacer, controler } = unRemplacement([uneNommee(prenom, nom)]);
        const texte = `${avant}${ecrire(prenom, nom)}${apres}`;
        const rendu = remplacer(texte);
        expect(enTri(rendu).split(/[^\p{L}]+/u)).not.toContain(enTri(nom));
        expect(rendu.startsWith(avant) && rendu.endsWith(apres)).toBe(true);
        expect(controler(rendu)).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});

it('propriété : un texte qui ne nomme personne ne change pas, et le même texte se récrit toujours pareil', () => {
  const { remplacer } = fichier();
  fc.assert(
    fc.property(
      fc.array(fc.oneof(mot, fc.constantFrom('Paris', 'le', 'petit', '12', '—', '\n')), { maxLength: 12 }),
      (mots) => {
        const texte = mots.join(' ');
        fc.pre(!/weber|benali|kessler|goff|martin/iu.test(enTri(texte)));
        expect(remplacer(texte)).toBe(texte);
      },
    ),
  );
});
