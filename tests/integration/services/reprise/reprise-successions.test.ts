import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { essentiel } from '#shared/documents/fiche-territoire/essentiel.ts';
import { textesDuBloc } from '#shared/documents/texte-des-blocs.ts';
import { CHOIX_NEUFS } from '#shared/domain/reprise/comprehension.schema.ts';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneProgrammation } from '#tests/support/constructeurs/une-programmation.ts';

type Fichier = Pick<ReturnType<typeof unFichier>, 'appeler' | 'demander' | 'deposer'>;

/** Un tableau reçu en CSV, repris dans ce fichier sous une cible. */
async function unTableau(
  { appeler, demander, deposer }: Fichier,
  cible: NomDeCible,
  lignes: readonly string[],
  vers: string | null = null,
) {
  const { reprise } = await demander('reprises.ouvrir', { jeton: deposer('liste.csv', strToU8(lignes.join('\n'))) });
  const entree = { reprise, cible, choix: { ...CHOIX_NEUFS, ...(vers === null ? {} : { vers }) } };
  return {
    comprendre: () => appeler('reprises.comprendre', { ...entree, debut: 0, nombre: 200 }),
    reprendre: () => appeler('reprises.reprendre', { ...entree, nom: 'liste.csv', lignes: lignes.length }),
  };
}

const TABLE = [
  'code_qp_2015;lib_qp_2015;code_qp_2024;evolution;source',
  'QP068001;Bourtzwiller;QN06804M;Périmètre modifié;ANCT, 2024',
  'qp 068 002;Coteaux - Drouot;QN06803M, QN06801M;Scindé;ANCT, 2024',
  'QP068009;Vieux Moulin;;sortant;ANCT, 2024',
  ';;QN06808M;Entrant;ANCT, 2024',
  'QP068010;Le Port;QN06805M;;ANCT, 2024',
];

describe('la table de passage des quartiers de 2015 à 2024', () => {
  it('se reprend lien par lien, se lit sur la fiche du quartier et se cherche par l’ancien code ou l’ancien nom', async () => {
    const fichier = unFichier();
    const { appeler, db } = fichier;
    const avant = empreinteDuContenu(db);
    const { comprendre, reprendre } = await unTableau(fichier, 'successions', TABLE);
    expect(comprendre().colonnes.map(({ champ }) => champ)).toEqual([
      'ancien',
      'ancienLibelle',
      'nouveau',
      'nature',
      'source',
    ]);
    expect(reprendre()).toEqual({ creees: 5, completees: 0, inchangees: 0 });
    const succede = (code: string) =>
      appeler('territoires.fiche', { genre: 'qpv', code }).succede.map(({ ancien, nature }) => [ancien, nature]);
    expect(succede('QN06804M')).toEqual([['QP068001', 'modifie']]);
    const imprime = (code: string) =>
      essentiel(appeler('territoires.fiche', { genre: 'qpv', code }))
        .flatMap(textesDuBloc)
        .join(' ');
    expect(imprime('QN06804M')).toContain('Succède à QP068001');
    expect(imprime('QN06808M')).toContain('N’était pas un quartier prioritaire en 2015.');
    expect(succede('QN06801M')).toEqual([['QP068002', 'scinde']]);
    expect(succede('QN06808M')).toEqual([[null, 'entre']]);
    expect(succede('QN06805M')).toEqual([['QP068010', null]]);

    const trouver = (texte: string) =>
      appeler('recherche.tout', { texte }).flatMap(({ id, adresse }) =>
        id.startsWith('succession-') ? [adresse] : [],
      );
    expect(trouver('qp068001')).toEqual(['/territoires/qpv/QN06804M']);
    expect(trouver('coteaux drouot').toSorted()).toEqual(['/territoires/qpv/QN06801M', '/territoires/qpv/QN06803M']);
    expect(trouver('VIEUX moulin')).toEqual(['/territoires?q=QP068009']);
    const chercher = (texte: string) =>
      appeler('territoires.rechercher', { texte, objets: [], departement: null }).map(({ code }) => code);
    expect(chercher(' qp068002 ').toSorted()).toEqual(['QN06801M', 'QN06803M']);
    expect(chercher('QP068009')).toEqual([]);

    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 5 });
    const [lien] = appeler('territoires.fiche', { genre: 'qpv', code: 'QN06804M' }).succede;
    appeler('successions.retirer', { id: lien?.id ?? '' });
    expect(trouver('qp068001')).toEqual([]);
    appeler('historique.annuler', { commande: 'successions.retirer' });
    appeler('historique.annuler', { commande: 'reprises.reprendre' });
    expect(empreinteDuContenu(db)).toEqual(avant);
  });

  it('refuse à sa cellule un code de l’autre génération, inconnu, ou une nature qui le contredit', async () => {
    const { comprendre, reprendre } = await unTableau(unFichier(), 'successions', [
      TABLE[0] ?? '',
      'QN06804M;Bourtzwiller;QN06804M;Conservé;ANCT',
      'QP068001;Bourtzwiller;QN06899M;Conservé;ANCT',
      'QP068002;;QN06803M;Sorti;ANCT',
      'QP068003;;;Modifié;ANCT',
      'QP068004;;QN06803M;bizarre;ANCT',
      ';Sans code;;;ANCT',
    ]);
    const { remarques } = comprendre();
    expect(
      remarques.filter(({ gravite }) => gravite === 'refus').map(({ ligne, colonne }) => [ligne, colonne]),
    ).toEqual([
      [1, 0],
      [2, 2],
      [3, 3],
      [4, 2],
      [6, 0],
    ]);
    expect(remarques.find(({ ligne }) => ligne === 5)).toMatchObject({ gravite: 'avis', colonne: 3 });
    expect(reprendre()).toEqual({ creees: 1, completees: 0, inchangees: 0 });
  });
});

describe('un code de 2015 dans un tableau d’avant 2024', () => {
  const ACTIONS = ['Action;Pilote;QPV', 'Ateliers CV;France Travail;QP068001', 'Vélos;France Travail;QP068002'];

  it('n’est pas tu quand un code de 2024 le précède', async () => {
    const fichier = unFichier();
    const { id: contratId } = fichier.appeler('contrats.ajouter', { code: 'CN06801M' });
    const { id: feuille } = fichier.appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'contrat', id: contratId },
      intitule: 'Feuille de route',
      debut: 2026,
      fin: 2026,
    });
    const { comprendre } = await unTableau(
      fichier,
      'actions',
      ['Action;Pilote;QPV', 'Ateliers CV;France Travail;QN06804M QP068001'],
      feuille,
    );
    expect(comprendre().remarques.filter(({ colonne }) => colonne === 2)).toMatchObject([
      { ligne: 1, gravite: 'avis', phrase: expect.stringContaining('QP068001') },
    ]);
  });

  it('R-011 : sans la table de passage, se garde tel quel et se dit à sa cellule ; avec elle, se traduit en le disant', async () => {
    const fichier = unFichier();
    const { appeler } = fichier;
    const { id: contratId } = appeler('contrats.ajouter', { code: 'CN06801M' });
    const { id: feuille } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'contrat', id: contratId },
      intitule: 'Feuille de route',
      debut: 2026,
      fin: 2026,
    });
    const { comprendre, reprendre } = await unTableau(fichier, 'actions', ACTIONS, feuille);
    const desQuartiers = () => comprendre().remarques.filter(({ colonne }) => colonne === 2);
    expect(desQuartiers()).toMatchObject([
      {
        ligne: 1,
        gravite: 'avis',
        phrase: expect.stringMatching(/reprenez la table de passage.*Il est gardé tel quel/u),
      },
      { ligne: 2, gravite: 'avis' },
    ]);
    reprendre();
    const gardes = appeler('feuillesDeRoute.tableau', { id: feuille }).lignes.map(({ quartiers }) => quartiers);
    expect(gardes).toEqual([['QP068001'], ['QP068002']]);
    appeler('historique.annuler', { commande: 'reprises.reprendre' });
    await unTableau(fichier, 'successions', TABLE).then((table) => table.reprendre());
    const dits = desQuartiers();
    expect(dits).toMatchObject([
      { ligne: 1, gravite: 'avis', propositions: [{ texte: 'QN06804M' }] },
      { ligne: 2, gravite: 'avis', propositions: [{ texte: 'QN06801M' }, { texte: 'QN06803M' }] },
    ]);
    expect(dits[1]?.phrase).toContain('tous sont visés');
    expect(reprendre()).toMatchObject({ creees: 2 });
    const { lignes } = appeler('feuillesDeRoute.tableau', { id: feuille });
    expect(lignes.map(({ quartiers }) => [...quartiers].toSorted())).toEqual([['QN06804M'], ['QN06801M', 'QN06803M']]);
  });

  it('tapé dans la grille de programmation, se refuse en disant son code de 2024', async () => {
    const fichier = uneProgrammation();
    const { ateliers, modifier, de } = fichier;
    expect(() => modifier(ateliers, { quartiers: 'QP068001' })).toThrow(/reprenez la table de passage/u);
    await unTableau(fichier, 'successions', TABLE).then((table) => table.reprendre());
    expect(() => modifier(ateliers, { quartiers: 'QP068001' })).toThrow(/\(QN06804M\) le suit\. Écrivez/u);
    expect(de(ateliers).quartiers).toEqual([]);
  });
});
