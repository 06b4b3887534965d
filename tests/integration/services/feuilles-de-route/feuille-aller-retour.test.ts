import { expect, it } from 'vitest';
import { CHOIX_NEUFS } from '#shared/domain/reprise/comprehension.schema.ts';
import { uneFeuilleRemplie } from '#tests/support/constructeurs/une-feuille-remplie.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** La feuille remplie, et de quoi l'exporter, la reprendre ici ou ailleurs. */
function uneFeuilleExportee() {
  const feuille = uneFeuilleRemplie();
  const { appeler, demander, octets, deposer, ficheId, instanceId, axeId } = feuille;
  appeler('axes.modifier', { id: axeId, vu: VU, patch: { rattachement: 'cohesion_sociale' } });
  // Ce qui se perd d'ordinaire d'un tableau : plusieurs lignes, une virgule dans un nom, une note, le pluriannuel, une personne.
  const personneId = appeler('personnes.creer', {
    civilite: 'Mme',
    prenom: 'Zoé',
    nom: 'Keller',
    fonction: null,
    structure: 'DDETSPP du Haut-Rhin',
    courriel: null,
    telephone: null,
  }).id;
  appeler('fichesAction.confier', { id: ficheId, pilote: { personneId, structure: 'DDETSPP du Haut-Rhin' } });
  appeler('fichesAction.modifier', {
    id: ficheId,
    vu: VU,
    patch: { contenu: 'Une ligne.\n\n- une autre, avec virgule' },
  });
  appeler('partenaires.ajouter', { ficheId, structure: 'Ville de Mulhouse, direction de l’emploi', role: 'copilote' });
  appeler('etapes.ajouter', { ficheId, intitule: 'Bilan', note: 'avec le conseil citoyen', echeance: null });
  appeler('financements.ajouter', {
    ficheId,
    annee: 2027,
    financeur: 'État, P147',
    origine: 'p147',
    actionP147: '02',
    dauphin: '24-0123',
    pluriannuel: true,
    demande: 1_250_050,
    accorde: null,
    paye: null,
  });
  const { id: horsId } = appeler('fichesAction.creer', {
    axeId,
    objectifId: null,
    intitule: 'Hors des quartiers',
    pilote: { personneId: null, structure: 'Mission locale' },
  });
  appeler('fichesAction.modifier', {
    id: horsId,
    vu: VU,
    patch: { horsQpv: true, etat: 'en_pause', etatMotif: 'Budget' },
  });
  const exporter = async (feuilleId: string) => {
    const { jeton } = await demander('documentsDeFeuille.tableur', { feuilleId });
    const lus = octets.lire(jeton)?.octets;
    if (lus === undefined) throw new Error('Classeur perdu.');
    return lus;
  };
  const reprendre = async (classeur: Uint8Array, vers: string) => {
    const { reprise } = await demander('reprises.ouvrir', { jeton: deposer('feuille.xlsx', classeur) });
    const entree = { reprise, cible: 'actions' as const, choix: { ...CHOIX_NEUFS, vers } };
    const comprise = appeler('reprises.comprendre', { ...entree, debut: 0, nombre: 200 });
    return { comprise, faits: () => appeler('reprises.reprendre', { ...entree, nom: 'feuille.xlsx', lignes: 9 }) };
  };
  const lire = async (feuilleId: string) => {
    const { reprise } = await demander('reprises.ouvrir', { jeton: deposer('lu.xlsx', await exporter(feuilleId)) });
    return appeler('reprises.comprendre', {
      reprise,
      cible: 'actions',
      choix: { ...CHOIX_NEUFS, vers: feuilleId },
      debut: 0,
      nombre: 200,
    }).montrees.map(({ cellules }) => cellules);
  };
  const uneAutre = () =>
    appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'instance', id: instanceId },
      intitule: 'Feuille de route 2026',
      debut: 2026,
      fin: 2026,
    }).id;
  return { ...feuille, exporter, reprendre, lire, uneAutre };
}

it('exportée en Excel, une feuille de route se reprend chez elle sans rien changer', async () => {
  const { db, exporter, reprendre, feuilleId } = uneFeuilleExportee();
  const classeur = await exporter(feuilleId);
  expect(await fautesOpenXml(classeur, 'feuille.xlsx')).toEqual([]);
  const { comprise, faits } = await reprendre(classeur, feuilleId);
  expect(comprise.colonnes.filter(({ champ }) => champ === null)).toEqual([]);
  expect(comprise.remarques).toEqual([]);
  expect(comprise.comptes).toMatchObject({ revoir: 0, cote: 0 });
  const avant = empreinteDuContenu(db);
  const { creees, completees } = faits();
  expect({ creees, completees }).toEqual({ creees: 0, completees: 0 });
  expect(empreinteDuContenu(db)).toEqual(avant);
});

it('reprise dans une feuille de route vide, elle y redonne le même tableau', async () => {
  const { exporter, reprendre, lire, uneAutre, feuilleId, tableau } = uneFeuilleExportee();
  const autre = uneAutre();
  const { comprise, faits } = await reprendre(await exporter(feuilleId), autre);
  expect(comprise.remarques.filter(({ gravite }) => gravite === 'refus')).toEqual([]);
  expect(faits().creees).toBe(tableau().lignes.length);
  expect(await lire(autre)).toEqual(await lire(feuilleId));
});
