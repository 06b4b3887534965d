import { describe, expect, it } from 'vitest';
import { contract, type Entree, type Operation, type Requete } from '#shared/contract/contract.ts';
import { tablesJournalisees } from '#electron/database/journaled-tables.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const requetes = (Object.keys(contract) as Operation[]).filter((nom): nom is Requete => {
  const definition = contract[nom];
  // Toute opération touche `operation` : qui le déclare se relit toujours.
  return definition.genre === 'requete' && !(definition.lit as readonly string[]).includes('operation');
});

/** Une séance tenue et diffusée, et de quoi lire tout ce que le contrat sait lire. */
async function unFichierALire() {
  const tenue = uneSeanceTenue();
  const { appeler, contexte, demander, db, id, instanceId, journal, deliberationId, diffuser, lire } = tenue;
  const version = diffuser().id;
  const personne = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
  await demander('documents.produire', { reunionId: id, genre: 'releve-decisions' });
  await demander('projets.produire', { instanceId, genre: 'fiche-instance' });
  const [structure = '', autreStructure = ''] = ['Essai', 'Autre'].map(
    (nom) =>
      appeler('structures.creer', {
        nom,
        sigle: null,
        type: null,
        courriel: null,
        telephone: null,
        site: null,
        adresse: null,
      }).id,
  );
  const autrePersonne = lire().sieges[1]?.mandats[0]?.personne.id ?? '';
  const { id: feuille } = appeler('feuillesDeRoute.creer', {
    auteur: { genre: 'instance', id: instanceId },
    intitule: 'Feuille de route',
    debut: 2026,
    fin: 2026,
  });
  const { id: axeId } = appeler('axes.ajouter', { feuilleId: feuille, intitule: 'Axe', rattachement: null });
  const { id: fiche } = appeler('fichesAction.creer', {
    axeId,
    objectifId: null,
    intitule: 'Action',
    pilote: { personneId: null, structure: 'Essai' },
  });
  appeler('navettes.etablir', {
    feuilleId: feuille,
    pilotes: appeler('navettes.lister', { feuilleId: feuille }).pilotes.map(({ destinataire }) => destinataire),
    attendueLe: '2026-12-31',
  });
  const { id: versionDeFeuille } = appeler('versionsDeFeuille.valider', {
    feuilleId: feuille,
    valideeLe: lire().reunion.date,
    instanceId,
    reunionId: null,
    note: null,
  });
  const { id: contrat } = appeler('contrats.ajouter', { code: 'CN06801M' });
  const deLAnnee = { contratId: contrat, annee: 2026 };
  appeler('enveloppes.ajouter', { ...deLAnnee, financeur: 'État', origine: 'p147', montant: null });
  appeler('programmation.ajouter', { ...deLAnnee, intitule: 'Projet' });
  const { id: convention } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 1',
    intitule: 'Passerelles',
    porteur: 'Essai',
    debut: '2026-01-01',
    fin: '2028-12-31',
    motifDuree: null,
  });
  appeler('conventions.viser', { conventionId: convention, zone: { genre: 'departement', code: '68' } });
  appeler('conventions.changerStatut', { id: convention, vers: 'signee', le: '2025-12-15', motif: null });
  // Le comité de la séance suit la convention : ce qu'elle attend se propose à son ordre du jour.
  journal.executer({ type: 'essai', libelle: 'Lier', annulable: false, fenetre: 1 }, () =>
    contexte.depots.conventions.modifier(convention, { copilId: instanceId }),
  );
  const { id: rapport } = appeler('rapports.creer', {
    conventionId: convention,
    genre: 'copil',
    exercice: null,
    reunionId: null,
  });
  const { id: appel } = appeler('appels.creer', {
    intitule: 'Appel',
    region: '44',
    annee: 2026,
    lanceLe: null,
    depotAu: null,
  });
  const { id: candidature } = appeler('candidatures.creer', {
    appelId: appel,
    projet: 'Projet',
    porteur: 'Essai',
    numero: null,
    deposeeLe: null,
  });
  const produits = appeler('registre.lister', {}).lignes.map((ligne) => ligne.id);
  const communes = { id, reunionId: id, instanceId, texte: 'a' };
  const propres: { readonly [R in Requete]?: Entree<R> } = {
    'notesRapides.deLObjet': { genre: 'instance', id: instanceId },
    'instances.fiche': { id: instanceId },
    'instances.recouvrements': { id: instanceId },
    'contrats.fiche': { id: contrat },
    'appels.fiche': { id: appel },
    'appels.candidatures': { id: appel },
    'appels.zonesBlanches': { region: '44' },
    'candidatures.fiche': { id: candidature },
    'candidatures.deLaConvention': { conventionId: convention },
    'conventions.fiche': { id: convention },
    'conventions.echeances': { du: '2026-01-01', au: '2026-12-31', dues: false },
    'beneficiaires.lire': { conventionId: convention },
    'rapports.lister': { conventionId: convention },
    'rapports.lire': { id: rapport },
    'rapports.verifier': { id: rapport },
    'rapports.comparer': { id: rapport, avant: rapport },
    'documentsDeRapport.apercu': { rapportId: rapport },
    'rapports.deReunion': { reunionId: id },
    'copils.lire': { conventionId: convention },
    'emetteurs.deLaConvention': { conventionId: convention },
    'copils.suivies': { instanceId },
    'copils.proposer': { conventionId: convention },
    'controles.lire': { conventionId: convention },
    'comptes.lire': { conventionId: convention },
    'surcompensation.lire': { conventionId: convention, jusquA: null },
    'aides.deLOrganisme': { structureId: appeler('conventions.fiche', { id: convention }).convention.porteurId },
    'surcompensation.operateur': { structureId: appeler('conventions.fiche', { id: convention }).convention.porteurId },
    'documentsDeConvention.apercu': { conventionId: convention, genre: 'relance-previsions', annee: 2026 },
    'documentsDeRegion.apercu': { region: null },
    'documentsDeProgrammation.apercu': { contratId: contrat, annee: 2026 },
    'programmation.annee': { contratId: contrat, annee: 2026 },
    'programmation.consignation': { contratId: contrat, annee: 2026 },
    'programmation.fiches': { contratId: contrat },
    'feuillesDeRoute.argent': { id: feuille },
    'reports.preparer': { id: feuille },
    'diagnostics.lire': { feuilleId: feuille },
    'navettes.lister': { feuilleId: feuille },
    'navettesDeConvention.lister': { conventionId: convention, au: null },
    'versionsDeFeuille.lister': { feuilleId: feuille },
    'versionsDeFeuille.comparer': { feuilleId: feuille, avant: versionDeFeuille, apres: null },
    'versionsDeFeuille.reunions': { instanceId },
    'feuillesDeRoute.bilan': { id: feuille, annee: 2026 },
    'feuillesDeRoute.etapes': { id: feuille },
    'feuillesDeRoute.indicateurs': { id: feuille },
    'feuillesDeRoute.lieux': { id: feuille },
    'feuillesDeRoute.tableau': { id: feuille },
    'documentsDeFeuille.apercu': { feuilleId: feuille },
    'fichesAction.fiche': { id: fiche },
    'personnes.charges': { id: personne, le: '2026-03-12' },
    'annuaire.adresses': { choix: { ids: [personne] } },
    'annuaire.aRevoir': { ids: [personne] },
    'modeles.champs': { genre: 'proces-verbal' },
    'registre.etats': { ids: produits },
    'registre.lire': { id: produits[0] ?? '' },
    'instances.vueDEnsemble': { id: instanceId },
    'pilotage.instance': { id: instanceId, de: '2026-01-01', a: '2026-12-31' },
    'pilotage.territoire': { genre: 'clpe', code: 'CLPE68003' },
    'pilotage.contrat': { id: contrat, annee: 2026 },
    'alertes.deLObjet': { genre: 'convention', id: convention },
    'personnes.fiche': { id: personne },
    'structures.fiche': { id: structure },
    'fusions.comparerPersonnes': { garder: personne, absorber: autrePersonne },
    'fusions.comparerStructures': { garder: structure, absorber: autreStructure },
    'suivi.fiche': { genre: 'decision', id: deliberationId },
    'suivi.lister': { quelles: 'toutes', instanceId: null, pilote: null, theme: null, annee: null, mots: '' },
    'calendrier.annee': { annee: 2026 },
    'versions.lire': { id: version },
    'versions.comparer': { avant: version, apres: version },
    'recherche.chercher': { texte: 'a', tri: 'pertinence', debut: 0, nombre: 50 },
    'reunions.lister': { texte: 'a', quand: 'toutes', limite: 10 },
    'documents.apercu': { reunionId: id, genre: 'proces-verbal' },
    'projets.apercu': { instanceId, genre: 'arrete-composition', date: null },
    'notes.lire': { genre: 'territoire', id: 'clpe/CLPE68003' },
    'territoires.fiche': { genre: 'clpe', code: 'CLPE68003' },
    'documentsDeTerritoire.apercu': { genre: 'clpe', code: 'CLPE68003' },
    'territoires.rechercher': { texte: 'mul', objets: [], departement: '68' },
    'designations.tableau': { qpv: null },
    'verifications.message': { id: personne },
    'donnees.mentionEnTexte': { id: personne },
    'territoires.departement': { code: '68' },
    'emetteurs.image': { id: 'emetteur' },
    'emetteurs.duDocument': { objet: 'reunion', id, genre: 'convocation' },
  };
  const journalisees = new Set(tablesJournalisees(db).map(({ nom }) => nom));
  const tablesDe = (sql: string): string[] =>
    [...sql.matchAll(/\b(?:FROM|JOIN)\s+"?([a-z_]+)/gu)].flatMap(([, table = '']) =>
      journalisees.has(table) ? table : [],
    );

  /** Les tables que lit vraiment une requête, les résumés gardés oubliés d'abord. */
  function lues(nom: Requete, rang: number): Set<string> {
    appeler('emetteurs.modifier', {
      id: 'emetteur',
      vu: Number.MAX_SAFE_INTEGER,
      patch: { timbre: `Timbre ${rang}` },
    });
    const vues = new Set<string>();
    const phrase = Object.getPrototypeOf(db.prepare('SELECT 1')) as Record<string, (...valeurs: unknown[]) => unknown>;
    const natives = ['get', 'all'].map((geste) => [geste, phrase[geste]] as const);
    for (const [geste, native] of natives)
      phrase[geste] = function ecouter(this: { source: string }, ...valeurs) {
        for (const table of tablesDe(this.source)) vues.add(table);
        return native?.apply(this, valeurs);
      };
    try {
      appeler(nom, (propres[nom] ?? communes) as Entree<Requete>);
    } finally {
      for (const [geste, native] of natives) if (native !== undefined) phrase[geste] = native;
    }
    return vues;
  }
  return { lues };
}

describe('ce que le contrat dit lire', () => {
  it('toute requête déclare chaque table qu’elle lit : sans cela, un écran resterait sur ce qu’il montrait', async () => {
    const { lues } = await unFichierALire();
    const manques = requetes.flatMap((nom, rang) => {
      const declarees: readonly string[] = contract[nom].lit;
      const manque = [...lues(nom, rang)].filter((table) => !declarees.includes(table));
      return manque.length === 0 ? [] : [`${nom} lit aussi ${manque.toSorted().join(', ')}`];
    });
    expect(manques).toEqual([]);
  });
});
