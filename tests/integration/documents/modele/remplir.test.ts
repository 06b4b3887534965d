import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ouvrirModele } from '#electron/documents/modele/ouvrir.ts';
import { relireModele } from '#electron/documents/modele/relire.ts';
import { remplirModele } from '#electron/documents/modele/remplir.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { blocsDuModele } from '#shared/documents/modele/blocs-du-modele.ts';
import { champsDeSeance } from '#shared/documents/modele/champs-de-seance.ts';
import { modeleDeDepart } from '#shared/documents/modele/depart.ts';
import { DOCUMENTS_A_MODELE } from '#shared/documents/modele/documents-a-modele.data.ts';
import { exempleDeModele } from '#shared/documents/modele/exemple.data.ts';
import { NOTES_SECRETES, uneSeance } from '#tests/support/documents/une-seance.ts';
import { relire } from '#tests/support/documents/relecture.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const EXEMPLE = exempleDeModele({ genre: 'proces-verbal', libelle: 'Procès-verbal', famille: 'reunion' });
const CONNUS = { champs: EXEMPLE.champs, blocs: Object.keys(EXEMPLE.blocs) };
const seance = uneSeance();
const document = etablirDocument('proces-verbal', seance, { image: null });
const DONNEES = { champs: champsDeSeance(seance, document, []), blocs: blocsDuModele(document) };

/** Un .docx d'un paragraphe par ligne, tel qu'une personne le ferait dans Word. */
const unModele = (...lignes: string[]): Uint8Array =>
  rendreWord({
    titre: 'Modèle',
    objet: '',
    auteur: 'Une personne',
    nomDeFichier: 'modele.docx',
    enTete: { image: null, intitule: [], mentions: [], titreCourant: '' },
    blocs: lignes.map((texte, rang) => ({
      type: 'paragraphe',
      id: `p${rang}`,
      style: 'corps',
      lie: false,
      segments: [{ texte }],
    })),
  } satisfies DocumentNeutre);
const refaire = (octets: Uint8Array, changer: (parties: Record<string, Uint8Array>) => void): Uint8Array => {
  const parties = unzipSync(octets);
  changer(parties);
  return zipSync(parties);
};
const remplir = async (modele: Uint8Array) =>
  remplirModele({ modele, donnees: DONNEES, titre: document.titre, auteur: document.auteur });
const phrases = (octets: Uint8Array) => relireModele(ouvrirModele(octets), CONNUS).map(({ phrase }) => phrase);

describe('remplir un modèle du service', () => {
  let depart: Uint8Array;
  beforeAll(async () => {
    depart = rendreWord(modeleDeDepart('proces-verbal', 'Procès-verbal'));
  });

  it('écrit champs, listes, conditions et blocs ; le Word est conforme et se relit', async () => {
    const octets = await remplir(depart);
    expect(await fautesOpenXml(octets)).toEqual([]);
    const relu = await relire(octets);
    const texte = relu.paragraphes.map(([, un]) => un).join('\n');
    for (const { titre } of seance.points) expect(texte.replace(/[\u00A0\u202F]/gu, ' ')).toContain(titre);
    expect(texte).not.toMatch(/[{}]/u);
    expect(texte).not.toContain(NOTES_SECRETES);
    expect(relu.tableaux.length).toBeGreaterThan(1);
    expect(relu.titre).toBe(document.titre);
    expect(relu.auteur).toBe(document.auteur);
  });

  it('définit chaque style, numéro et relation qu’il nomme, et ne touche pas ceux du modèle', async () => {
    const parties = unzipSync(await remplir(depart));
    const [corps = '', styles = ''] = ['word/document.xml', 'word/styles.xml'].map((nom) =>
      strFromU8(parties[nom] ?? new Uint8Array()),
    );
    const definis = new Set([...styles.matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id));
    const nommes = [...corps.matchAll(/<w:(?:pStyle|tblStyle|rStyle) w:val="([^"]*)"/gu)].map(([, id]) => id);
    expect(nommes.filter((id) => id?.startsWith('CE_'))).not.toHaveLength(0);
    expect(nommes.filter((id) => !definis.has(id))).toEqual([]);
    expect(definis.size).toBe([...styles.matchAll(/w:styleId="/gu)].length);
    expect(corps).not.toContain('w:numId');
    const bases = [...styles.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]*)"/gu)].map(([, id]) => id);
    expect(bases.filter((id) => !definis.has(id))).toEqual([]);
  });

  it('n’exécute rien : une expression n’est pas un champ, un prototype non plus', async () => {
    const octets = await remplir(
      await unModele(
        '[{constructor}{__proto__.polluted}{document.constructor.name}{1+1}]',
        '{#document}{titre}{/document}',
      ),
    );
    const relu = await relire(octets);
    expect(relu.paragraphes[0]?.[1]).toBe('[]');
    expect(relu.paragraphes[1]?.[1]).toBe(document.titre);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('insère n’importe quel bloc connu de chaque document, vide compris, dans une cellule aussi', async () => {
    const blocs = CONNUS.blocs.map((nom) => `{@bloc.${nom}}`);
    expect(await fautesOpenXml(await remplir(await unModele(...blocs)))).toEqual([]);
    const vide = remplirModele({
      modele: await unModele('{@bloc.quorum}'),
      donnees: { champs: {}, blocs: {} },
      titre: '',
      auteur: '',
    });
    expect(await fautesOpenXml(vide)).toEqual([]);
  });
});

describe('relire un modèle', () => {
  it('n’a rien à dire du modèle de départ de chaque document', async () => {
    for (const document_ of DOCUMENTS_A_MODELE) {
      const { champs, blocs } = exempleDeModele(document_);
      const octets = rendreWord(modeleDeDepart(document_.genre, document_.libelle));
      expect(relireModele(ouvrirModele(octets), { champs, blocs: Object.keys(blocs) })).toEqual([]);
    }
  });

  it.each([
    ['{reunion.leiu}', /Aucun champ ne s’appelle « reunion\.leiu » ici\. Vouliez-vous dire « reunion\.lieu » \?/u],
    ['{titre}', /Aucun champ ne s’appelle « titre » ici\. Vouliez-vous dire « document\.titre »|Aucun champ/u],
    ['{#points}{titre}', /« \{#points\} » n’est jamais fermée : ajoutez « \{\/points\} »/u],
    ['{titre}{/points}', /ferme ce que rien n’ouvre/u],
    ['{#points}{#decisions}{/points}{/decisions}', /« \{\/points\} » ne ferme pas « \{#decisions\} »/u],
    ['{“document.titre”}', /guillemet ou une espace que Word a ajouté/u],
    ['{Le titre}', /n’est pas un nom de champ/u],
    ['{@bloc.present}', /Aucun bloc ne s’appelle « bloc\.present »\. Vouliez-vous dire « bloc\.presents »/u],
    ['Présents : {@bloc.presents}', /doit être seule dans son paragraphe/u],
    ['{document.titre', /Une accolade « \{ » est seule/u],
    ['Un texte sans balise', /n’a aucune balise/u],
  ])('dit ce qui ne va pas dans « %s »', async (ligne, attendu) => {
    expect(phrases(await unModele(ligne)).join('\n')).toMatch(attendu);
  });

  it('une partie laissée ouverte dans une autre ne se dit qu’une fois, avec quoi ajouter', async () => {
    expect(phrases(await unModele('{#points}{titre}{#decisions}{vote}{/points}'))).toEqual([
      '« {/points} » ne ferme pas « {#decisions} » : ajoutez « {/decisions} » avant.',
    ]);
    expect(phrases(await unModele('{#points}{titre}{/point}'))).toHaveLength(1);
  });

  it('connaît les champs d’une liste dedans, non dehors ; ceux du document, partout', async () => {
    expect(
      phrases(await unModele('{#points}{titre} {document.titre}{#decisions}{vote} {titre}{/decisions}{/points}')),
    ).toEqual([]);
    expect(phrases(await unModele('{vote}'))).toHaveLength(1);
  });

  it('signale une balise à plusieurs mises en forme, et une forme flottante dans une partie répétée', async () => {
    const octets = refaire(await unModele('{#points}', 'FORME', '{/points}'), (parties) => {
      const xml = strFromU8(parties['word/document.xml'] ?? new Uint8Array());
      parties['word/document.xml'] = strToU8(
        xml
          .replace('FORME', '</w:t></w:r><w:r><w:pict/></w:r><w:r><w:t>x')
          .replace('{#points}', '{#poi</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>nts}'),
      );
    });
    const dites = phrases(octets);
    expect(dites).toContainEqual(expect.stringMatching(/a plusieurs mises en forme/u));
    expect(dites).toContainEqual(expect.stringMatching(/forme flottante est dans une partie répétée/u));
  });
});

describe('un modèle hostile', () => {
  const ecrire = (nom: string, contenu: string | Uint8Array) => async () =>
    refaire(await unModele('{document.titre}'), (parties) => {
      parties[nom] = typeof contenu === 'string' ? strToU8(contenu) : contenu;
    });
  const externe = (type: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://exemple.fr/x" TargetMode="External"/></Relationships>`;

  it.each([
    ['des macros', ecrire('word/vbaProject.bin', 'x'), /macros/u],
    ['un objet incorporé', ecrire('word/embeddings/oleObject1.bin', 'x'), /objet incorporé/u],
    ['une DTD', ecrire('word/footer9.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'), /DTD/u],
    [
      'un modèle attaché',
      ecrire('word/_rels/settings.xml.rels', externe('attachedTemplate')),
      /va chercher quelque chose ailleurs/u,
    ],
    ['une image liée', ecrire('word/_rels/document.xml.rels', externe('image')), /va chercher quelque chose ailleurs/u],
    [
      'une image liée dont l’adresse finit comme un lien',
      ecrire('word/_rels/document.xml.rels', externe('image').replace('exemple.fr/x', 'exemple.fr/hyperlink')),
      /va chercher quelque chose ailleurs/u,
    ],
    [
      'une image liée, écrite en entités',
      ecrire('word/_rels/document.xml.rels', externe('image').replace('External', 'Ext&#101;rnal')),
      /va chercher quelque chose ailleurs/u,
    ],
    [
      'un morceau importé',
      ecrire('word/_rels/document.xml.rels', externe('aFChunk').replace(' TargetMode="External"', '')),
      /va chercher quelque chose ailleurs/u,
    ],
    [
      'un champ DDE coupé en deux',
      ecrire(
        'word/footer9.xml',
        '<w:ftr xmlns:w="w"><w:p><w:r><w:instrText>DDEA</w:instrText></w:r><w:r><w:instrText>UTO c:\\\\cmd</w:instrText></w:r></w:p></w:ftr>',
      ),
      /lance un programme/u,
    ],
    [
      'une DTD en UTF-16',
      ecrire('word/footer9.xml', new Uint8Array(Buffer.from('\uFEFF<!DOCTYPE a><a/>', 'utf16le'))),
      /abîmé/u,
    ],
    ['une bombe', ecrire('word/media/image1.png', new Uint8Array(61 * 1024 * 1024)), /enfle démesurément/u],
    ['un vieux .doc', () => Promise.resolve(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), /d’avant 2007/u],
    ['un fichier vide', () => Promise.resolve(new Uint8Array()), /est vide/u],
    ['un PDF renommé', () => Promise.resolve(strToU8('%PDF-1.4')), /pas un document Word/u],
    ['une archive coupée', () => Promise.resolve(strToU8('PKbonjour')), /abîmé/u],
    [
      'une archive quelconque',
      () => Promise.resolve(zipSync({ 'a.txt': strToU8('a') })),
      /n’est pas un document Word/u,
    ],
  ])('est refusé, et dit pourquoi : %s', async (_, faire, attendu) => {
    const octets = await faire();
    expect(() => ouvrirModele(octets)).toThrow(attendu);
    await expect(remplir(octets)).rejects.toThrow(attendu);
  });

  it('garde un lien que l’on clique', async () => {
    const octets = await ecrire('word/_rels/document.xml.rels', externe('hyperlink'))();
    expect(() => ouvrirModele(octets)).not.toThrow();
  });
});
