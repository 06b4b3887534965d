import { describe, expect, it } from 'vitest';
import { createReleve } from '#shared/domain/formation/hors-annuaire.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { uneNommee, unRemplacement } from '#tests/support/formation.ts';

const ADRIEN = uneNommee('Adrien', 'Kowalczyk', { civilite: 'M.' });

/** Récrit des textes avec ce qu'ils nomment hors de l'annuaire. */
function recrire(textes: readonly string[], { nomme = false, annuaire = [ADRIEN], lieux = [] as string[] } = {}) {
  const releve = createReleve(new Set(annuaire.flatMap(({ noms }) => noms.map(enTri))), new Set(['france active']));
  for (const texte of textes) releve.voir(texte, nomme);
  const { remplacer, douteux } = unRemplacement([...annuaire, ...releve.rendre()], { lieux });
  return { rendus: textes.map(remplacer), douteux };
}
const restes = (rendus: readonly string[], noms: readonly string[]) =>
  noms.filter((nom) => rendus.some((rendu) => enTri(rendu).includes(enTri(nom))));

describe('un nom caché dans un texte', () => {
  it('ne reste pas d’être toujours écrit sans capitale, ni d’être collé dans un nom de fichier', () => {
    const { rendus } = recrire([
      'rappeler kowalczyk mardi',
      'kowalczyk propose de décaler.',
      'CVKowalczyk.pdf, Kowalczyk2026.pdf, cv_kowalczyk_2026.pdf',
      'Kowalczyk-Nowak',
    ]);
    expect(restes(rendus, ['kowalczyk'])).toEqual([]);
    const elodie = recrire(['ÉLODIE LE FÈVRE'.normalize('NFD')], { annuaire: [uneNommee('Élodie', 'Le Fèvre')] });
    expect(restes(elodie.rendus, ['elodie', 'fevre'])).toEqual([]);
  });

  it('relevé avec sa civilité, se remplace seul aussi ; un mot, un prénom, un territoire se disent', () => {
    const { rendus, douteux } = recrire(
      ['M. Zielinski est venu. Zielinski a refusé, ZIELINSKI insiste.', 'Zielinski'],
      {
        annuaire: [],
      },
    );
    expect(restes(rendus, ['zielinski'])).toEqual([]);
    expect(douteux).toEqual([]);
    const commun = recrire(['Mme Petit vient. Petit refuse. M. Vernet aussi. Vernet refuse.'], {
      ...{ annuaire: [], lieux: ['Vernet'] },
    });
    expect(commun.rendus[0]).toMatch(
      /^Mme (?!Petit)\p{L}+ vient\. Petit refuse\. M\. (?!Vernet)\p{L}+ aussi\. Vernet/u,
    );
    expect(commun.douteux).toEqual(['Petit', 'Vernet']);
  });

  it('se reconnaît à toute civilité, au singulier et au pluriel, avec ou sans point ni espace', () => {
    const textes = [
      'MM. Wisniewski et Nowak, puis Messieurs Haber, Lindel et Zorn',
      'Mmes Odile Brandel et KEMPFEN ; Mesdames Rutz et Vogtel',
      'Me Brzezinska, Maître Holzer, Dr Zielinski, le professeur Metzel',
      'Mme. Wisniewska, M.Wojcik, M. kaminski, MME FISCHEL',
      'M. et Mme Dormann, Pr Ó Briain, M. de Villerac',
    ];
    const { rendus } = recrire(textes);
    const noms = 'Wisniewski Nowak Haber Lindel Zorn Brandel Kempfen Rutz Vogtel Brzezinska Holzer Zielinski Metzel';
    const autres = 'Wisniewska Wojcik kaminski Fischel Dormann Briain Villerac';
    expect(restes(rendus, `${noms} ${autres}`.split(' '))).toEqual([]);
    const services = [
      'MM. les maires, Mme la Préfète, Mme absente',
      'il me rappelle ; M. le Directeur',
      'M. A. et Mme X',
    ];
    expect(recrire(services).rendus).toEqual(services);
  });

  it('laissé parce qu’il est une commune, un mot ou la part d’un autre mot, se dit', () => {
    const dit = (texte: string, lieux: string[] = []) =>
      recrire([texte], { annuaire: [uneNommee('Léa', 'Vernet'), uneNommee('Odile', 'Petit')], lieux }).douteux;
    expect(dit('Vernet refuse, selon Vernet. Réunion à Vernet.', ['Vernet'])).toEqual(['Vernet', 'Vernet']);
    expect(dit('Petit propose. Un petit effort.')).toEqual(['Petit']);
    expect(dit('Ober-Vernet')).toEqual(['Vernet']);
  });

  it('d’un champ qui nomme quelqu’un, chacun change, quoi qui les sépare ; ni un service, ni une structure', () => {
    const textes = [
      'Léa Nowak, Adrien Kowalczyk ; Paul Zielinski (Wittenheim)',
      'HABERT Léa et LINDEL Adrien',
      'Brzezinska',
      'A. Metzel – DDETS',
    ];
    const { rendus } = recrire(textes, { nomme: true, annuaire: [] });
    expect(restes(rendus, 'Nowak Kowalczyk Zielinski Habert Lindel Brzezinska Metzel'.split(' '))).toEqual([]);
    expect(rendus[3]).toMatch(/ – DDETS$/u);
    // « Alsace Active » passe pour quelqu'un : la population active, elle, reste active, et se dit.
    const actif = recrire(['Alsace Active', 'la population active'], { nomme: true, annuaire: [] });
    expect([actif.rendus[1], actif.douteux]).toEqual(['la population active', ['active']]);
    const services = ['Mission locale, France Active', 'Coprésidents', 'Préfecture du Haut-Rhin', 'ADIE', 'à désigner'];
    expect(recrire(services, { nomme: true, annuaire: [] }).rendus).toEqual(services);
  });

  it('un nom à particule se reconnaît aussi d’un seul tenant', () => {
    const annuaire = [uneNommee('Yann', 'Le Goff'), uneNommee('Omar', 'N’Diaye')];
    const { rendus } = recrire(['Yann Legoff, M. LeGoff, Omar Ndiaye et Ndiaye'], { annuaire });
    expect(restes(rendus, ['legoff', 'ndiaye', 'goff'])).toEqual([]);
  });
});
