import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import type { Bloc, DocumentNeutre } from '#shared/documents/blocs.ts';
import { chercher, type Element, texteDe, valeur } from '#tests/support/documents/arbre-xml.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { unDocument } from '#tests/support/documents/un-document.ts';

const rendre = async (blocs: readonly Bloc[], suite: Partial<DocumentNeutre> = {}) =>
  ouvrirWord(rendreWord(unDocument(blocs, suite)));
const styles = (paragraphes: readonly { style: string | null }[]) => paragraphes.map(({ style }) => style);
/** Lié par lui-même ; l’en-tête et le groupe le sont par leur style. */
const lie = (element: Element) => chercher(element, 'w:keepNext').length > 0;
const signets = (element: Element) => chercher(element, 'w:bookmarkStart').map(({ attributs }) => attributs['w:name']);

describe('blocs rendus dans Word', () => {
  it('donne au bloc de titre les styles Titre et Sous-titre, et supprime la référence vide', async () => {
    const bloc = {
      type: 'blocTitre',
      id: 'titre',
      forme: 'Procès-verbal',
      instance: [{ texte: 'Comité départemental' }],
      seance: [{ texte: 'Séance' }],
    } as const;
    const avec = await rendre([{ ...bloc, reference: [{ texte: 'Projet.' }] }]);
    expect(styles(avec.paragraphes)).toEqual(['Title', 'Subtitle', 'Seance', 'Reference']);
    const sans = await rendre([{ ...bloc, reference: [] }]);
    expect(styles(sans.paragraphes)).toEqual(['Title', 'Subtitle', 'Seance']);
  });

  it('rend les six niveaux de titre, numérote ceux qui le demandent et force la page', async () => {
    const titre = (niveau: 1 | 2 | 3 | 4 | 5 | 6, numero: number | null, nouvellePage: boolean): Bloc => ({
      type: 'titre',
      id: `t${niveau}`,
      niveau,
      numero,
      nouvellePage,
      segments: [{ texte: `Titre ${niveau}` }],
    });
    const { paragraphes } = await rendre([
      titre(1, null, true),
      titre(2, 1, false),
      titre(3, null, false),
      titre(4, null, false),
      titre(5, null, false),
      titre(6, null, false),
    ]);
    expect(styles(paragraphes)).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6']);
    const [premier, second] = paragraphes;
    expect(chercher(premier?.element as Element, 'w:pageBreakBefore')).toHaveLength(1);
    expect(chercher(premier?.element as Element, 'w:numPr')).toHaveLength(0);
    expect(chercher(second?.element as Element, 'w:numPr')).toHaveLength(1);
    expect(paragraphes.flatMap(({ element }) => signets(element))).toEqual(['t1', 't2', 't3', 't4', 't5', 't6']);
  });

  it('met en forme chaque segment et imprime entre crochets ce qui manque', async () => {
    const { paragraphes } = await rendre([
      {
        type: 'paragraphe',
        id: 'p',
        style: 'corps',
        lie: true,
        segments: [
          { texte: 'gras', gras: true },
          { texte: 'er', exposant: true },
          { texte: 'gris', gris: true },
          { texte: 'qualité à préciser', aCompleter: true },
          { texte: 'une\nligne\tloin' },
        ],
      },
    ]);
    const [paragraphe] = paragraphes;
    expect(paragraphe?.style).toBe('BodyText');
    expect(paragraphe?.texte).toBe('graser' + 'gris[qualité à préciser]une\nligne\tloin');
    const passages = chercher(paragraphe?.element as Element, 'w:r');
    expect(chercher(passages[0] as Element, 'w:b')).toHaveLength(1);
    expect(valeur(passages[1] as Element, 'w:vertAlign')).toBe('superscript');
    expect(valeur(passages[2] as Element, 'w:color')).toBe('595959');
    expect(lie(paragraphe?.element as Element)).toBe(true);
  });

  it('pose un trait d’union insécable dans les références et les numéros, et nulle part ailleurs', async () => {
    const { paragraphes } = await rendre([
      {
        type: 'paragraphe',
        id: 'p',
        style: 'corps',
        lie: false,
        segments: [{ texte: 'R.\u00A05311-38, L. 5311-3-5, D-2026-014 et 2026-07 : vice-présidente du Haut-Rhin' }],
      },
    ]);
    const element = paragraphes[0]?.element as Element;
    expect(chercher(element, 'w:noBreakHyphen')).toHaveLength(6);
    expect(texteDe(element)).toBe('R.\u00A05311-38, L. 5311-3-5, D-2026-014 et 2026-07 : vice-présidente du Haut-Rhin');
  });

  it('ne prend pas pour un champ les mots que la bibliothèque réserve', async () => {
    const mots = ['SECTION', 'CURRENT', 'TOTAL_PAGES', 'TOTAL_PAGES_IN_SECTION'];
    const { paragraphes, corps } = await rendre(
      mots.map((texte, rang) => ({
        type: 'paragraphe',
        id: `p${rang}`,
        style: 'corps',
        lie: false,
        segments: [{ texte }],
      })),
    );
    expect(paragraphes.map(({ texte }) => texte)).toEqual(mots);
    expect(chercher(corps, 'w:fldChar')).toHaveLength(0);
  });

  it('rend une liste à tirets dont le dernier élément s’écarte de la suite', async () => {
    const { paragraphes } = await rendre([
      { type: 'liste', id: 'l', elements: [[{ texte: 'un' }], [{ texte: 'deux' }]] },
    ]);
    expect(styles(paragraphes)).toEqual(['ListBullet', 'ListBullet']);
    const apres = paragraphes.map(({ element }) => chercher(element, 'w:spacing')[0]?.attributs['w:after']);
    expect(apres).toEqual([undefined, '160']);
    expect(paragraphes.flatMap(({ element }) => signets(element))).toEqual(['l']);
  });

  it('rend un tableau fixe à en-tête répété, sans ligne coupée, groupe sur toute la largeur', async () => {
    const { tableaux, corps } = await rendre([
      {
        type: 'tableau',
        id: 't',
        colonnes: [
          { titre: 'Point', largeur: 12, nombre: false },
          { titre: 'Durée', largeur: 4, nombre: true },
        ],
        lignes: [
          { type: 'groupe', titre: [{ texte: '1° État' }] },
          { type: 'ligne', cellules: [[{ texte: 'a' }], [{ texte: '5' }]] },
          { type: 'total', cellules: [[{ texte: 'Total' }], [{ texte: '5' }]] },
        ],
      },
      { type: 'paragraphe', id: 'p', style: 'corps', lie: false, segments: [{ texte: 'suite' }] },
    ]);
    const tableau = tableaux[0] as Element;
    const [enTete, groupe, ligne, total] = chercher(tableau, 'w:tr') as [Element, Element, Element, Element];
    expect(valeur(tableau, 'w:tblStyle')).toBe('TableauService');
    expect(chercher(tableau, 'w:tblLayout')[0]?.attributs['w:type']).toBe('fixed');
    expect(chercher(tableau, 'w:gridCol').map(({ attributs }) => attributs['w:w'])).toEqual(['6803', '2268']);
    expect(chercher(tableau, 'w:tblHeader')).toHaveLength(1);
    expect(chercher(enTete, 'w:tblHeader')).toHaveLength(1);
    expect(chercher(tableau, 'w:cantSplit')).toHaveLength(4);
    expect(valeur(groupe, 'w:gridSpan')).toBe('2');
    expect(chercher(ligne, 'w:pStyle').map(({ attributs }) => attributs['w:val'])).toEqual([
      'TableText',
      'TableNumber',
    ]);
    expect(chercher(total, 'w:b')).toHaveLength(2);
    expect(chercher(total, 'w:tcBorders')).toHaveLength(2);
    expect([enTete, groupe, ligne, total].map(lie)).toEqual([false, false, true, false]);
    const suite = chercher(corps, 'w:p').at(-1) as Element;
    expect(chercher(suite, 'w:spacing')[0]?.attributs).toEqual({ 'w:before': '160' });
  });

  it('ne lie pas toutes les lignes d’un long tableau, mais garde les deux dernières ensemble', async () => {
    const { tableaux } = await rendre([
      {
        type: 'tableau',
        id: 't',
        colonnes: [{ titre: 'Nom', largeur: 16, nombre: false }],
        lignes: Array.from(
          { length: 40 },
          (_, rang) => ({ type: 'ligne', cellules: [[{ texte: `${rang}` }]] }) as const,
        ),
      },
    ]);
    const liens = chercher(tableaux[0] as Element, 'w:tr').map(lie);
    expect(liens.filter(Boolean)).toHaveLength(1);
    expect(liens.at(-2)).toBe(true);
  });

  it('rend une fiche sans en-tête, libellés en gris', async () => {
    const { tableaux } = await rendre([
      {
        type: 'fiche',
        id: 'f',
        lignes: [
          { libelle: 'Lieu', valeur: [{ texte: 'Colmar' }] },
          { libelle: 'Voix', valeur: [{ texte: 'Par tête' }] },
        ],
      },
    ]);
    const fiche = tableaux[0] as Element;
    expect(valeur(fiche, 'w:tblStyle')).toBe('TableauFiche');
    expect(chercher(fiche, 'w:tblHeader')).toHaveLength(0);
    expect(chercher(fiche, 'w:gridCol').map(({ attributs }) => attributs['w:w'])).toEqual(['2381', '6690']);
    expect(chercher(fiche, 'w:color')).toHaveLength(2);
  });

  it('tient une décision d’un bloc : numéro, texte, suivi, vote, désaccord', async () => {
    const decision = {
      type: 'decision',
      id: 'd',
      numero: [{ texte: 'Décision n° 2026-08' }],
      texte: [[{ texte: 'Le comité arrête.' }], [{ texte: 'Il mesure.' }]],
      suivi: [{ texte: 'Pilote : DDETS.' }],
      vote: [{ texte: 'Adopté sans opposition.' }],
    } as const;
    const { paragraphes } = await rendre([{ ...decision, desaccords: [[{ texte: 'Désaccord.' }]] }]);
    expect(styles(paragraphes)).toEqual(['DecisionNumero', 'Decision', 'Decision', 'Decision', 'Vote', 'Desaccord']);
    expect(lie(paragraphes[4]?.element as Element)).toBe(true);
    const sans = await rendre([{ ...decision, suivi: [], desaccords: [] }]);
    expect(styles(sans.paragraphes)).toEqual(['DecisionNumero', 'Decision', 'Decision', 'Vote']);
    expect(lie(sans.paragraphes[3]?.element as Element)).toBe(false);
  });

  it('coupe un long désaccord plutôt que de laisser une demi-page blanche', async () => {
    const desaccord = (signes: number): Bloc => ({
      type: 'decision',
      id: 'd',
      numero: [{ texte: 'Décision' }],
      texte: [[{ texte: 'Le comité arrête.' }]],
      suivi: [],
      vote: [{ texte: 'Adopté.' }],
      desaccords: [[{ texte: 'a'.repeat(signes) }]],
    });
    const garde = async (signes: number) => {
      const { paragraphes } = await rendre([desaccord(signes)]);
      return valeur(paragraphes.at(-1)?.element as Element, 'w:keepLines');
    };
    expect(await garde(600)).toBeNull();
    expect(await garde(1500)).toBe('false');
  });

  it('rend un lien que l’on peut suivre, signet compris', async () => {
    const { corps, partie } = await rendre([
      {
        type: 'paragraphe',
        id: 'p',
        style: 'corps',
        lie: false,
        segments: [{ texte: 'Lien : ' }, { texte: 'https://exemple.fr/a', lien: 'https://exemple.fr/a?b=1&c=2' }],
      },
    ]);
    const [hyperlien] = chercher(corps, 'w:hyperlink');
    expect(texteDe(hyperlien as Element)).toBe('https://exemple.fr/a');
    const cibles = chercher(partie('word/_rels/document.xml.rels'), 'Relationship').map(
      ({ attributs }) => attributs['Target'],
    );
    expect(cibles).toContain('https://exemple.fr/a?b=1&c=2');
  });

  it('ouvre une section à chaque lettre, bloc-marque en tête, sans paragraphe vide (R-120)', async () => {
    const lettre = (id: string, nouvelleLettre: boolean): Bloc[] => [
      { type: 'adresse', id, lignes: [[{ texte: 'Préfecture' }]], nouvelleLettre },
      { type: 'paragraphe', id: `${id}_corps`, style: 'corps', lie: false, segments: [{ texte: 'Corps.' }] },
    ];
    const { corps, paragraphes } = await rendre([...lettre('a', false), ...lettre('b', true)]);
    expect(chercher(corps, 'w:sectPr')).toHaveLength(2);
    expect(chercher(corps, 'w:titlePg')).toHaveLength(2);
    // Chaque lettre compte ses pages : « 17 / 36 » ne dit rien à qui reçoit la sienne.
    expect(chercher(corps, 'w:pgNumType').map(({ attributs }) => attributs['w:start'])).toEqual(['1', '1']);
    expect(paragraphes).toHaveLength(4);
  });

  it('lie aux signatures ce qui les précède, liste, tableau ou paragraphe', async () => {
    const signatures: Bloc = {
      type: 'signatures',
      id: 's',
      lieu: [{ texte: 'Fait à Colmar, le' }],
      signataires: [{ fonction: [{ texte: 'F' }], nom: [{ texte: 'N' }] }],
      espace: 'serre',
    };
    const avant: readonly Bloc[] = [
      { type: 'liste', id: 'l', elements: [[{ texte: 'un' }], [{ texte: 'deux' }]] },
      { type: 'paragraphe', id: 'p', style: 'corps', lie: false, segments: [{ texte: 'corps' }] },
      {
        type: 'tableau',
        id: 't',
        colonnes: [{ titre: 'Nom', largeur: 16, nombre: false }],
        lignes: [{ type: 'ligne', cellules: [[{ texte: 'a' }]] }],
      },
    ];
    for (const bloc of avant) {
      const liens = async (blocs: readonly Bloc[]) => {
        const { paragraphes } = await rendre(blocs);
        const rang = paragraphes.findIndex(({ texte }) => ['deux', 'corps', 'a'].includes(texte));
        return lie(paragraphes[rang]?.element as Element);
      };
      expect(await liens([bloc, signatures])).toBe(true);
      expect(await liens([bloc])).toBe(false);
    }
  });

  it('resserre trois signatures d’une lettre, et d’elle seule', async () => {
    const avant = async (nombre: number, espace: 'ample' | 'serre') => {
      const { tableaux } = await rendre([
        {
          type: 'signatures',
          id: 's',
          lieu: [],
          signataires: Array.from({ length: nombre }, () => ({ fonction: [{ texte: 'F' }], nom: [{ texte: 'N' }] })),
          espace,
        },
      ]);
      return chercher(tableaux[0] as Element, 'w:tr').map(
        (ligne) => chercher(ligne, 'w:spacing')[0]?.attributs['w:before'],
      );
    };
    expect(await avant(2, 'serre')).toEqual([undefined, '1280']);
    expect(await avant(3, 'serre')).toEqual([undefined, '900', '240', '900']);
    expect(await avant(3, 'ample')).toEqual([undefined, undefined, '480', undefined]);
  });

  it('aligne les noms des signataires, deux par ligne, sans filet, liés à la date', async () => {
    const signataire = (fonction: string, nom: string) => ({ fonction: [{ texte: fonction }], nom: [{ texte: nom }] });
    const { tableaux, paragraphes } = await rendre([
      {
        type: 'signatures',
        id: 's',
        lieu: [{ texte: 'Fait à Colmar, le' }],
        signataires: [signataire('Le préfet,', 'A'), signataire('La présidente,', 'B'), signataire('Le maire,', 'C')],
        espace: 'ample',
      },
    ]);
    const lignes = chercher(tableaux[0] as Element, 'w:tr');
    expect(lignes.map((ligne) => chercher(ligne, 'w:tc').map(texteDe))).toEqual([
      ['Le préfet,', 'La présidente,'],
      ['A', 'B'],
      ['Le maire,', ''],
      ['C', ''],
    ]);
    expect(valeur(tableaux[0] as Element, 'w:tblStyle')).toBe('TableauSansFilet');
    expect(paragraphes[0]?.style).toBe('Date');
  });

  it('rend le timbre, l’objet et ses libellés en gras', async () => {
    const { paragraphes } = await rendre([
      { type: 'adresse', id: 'a', lignes: [[{ texte: 'Préfecture' }], [{ texte: 'Rue' }]] },
      { type: 'objet', id: 'o', lignes: [{ libelle: 'Objet :', segments: [{ texte: 'convocation' }] }] },
    ]);
    expect(paragraphes.map(({ style, texte }) => [style, texte])).toEqual([
      ['Adresse', 'Préfecture'],
      ['Adresse', 'Rue'],
      ['Objet', 'Objet :\tconvocation'],
    ]);
  });
});
