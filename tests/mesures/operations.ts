import type { SEANCES } from './grande-seance.ts';
import type { Entree, Operation, Requete } from '#shared/contract/contract.ts';

/** Objets du fichier de mesure que les opérations désignent. */
export interface Reperes {
  readonly instances: readonly string[];
  readonly reunions: readonly string[];
  readonly points: readonly string[];
  readonly personnes: readonly string[];
  readonly structures: readonly string[];
  readonly versions: readonly string[];
  readonly actions: readonly string[];
  readonly produits: readonly string[];
  readonly conventions: readonly string[];
  /** Les seules conventions dont sorte un rapport de COPIL. */
  readonly conventionsO2r: readonly string[];
  readonly rapports: readonly string[];
  readonly appels: readonly string[];
  readonly candidatures: readonly string[];
  readonly contrats: readonly string[];
  readonly feuilles: readonly string[];
  readonly fiches: readonly string[];
  /** La réunion de 30 points et 40 personnes. */
  readonly grande: string;
  readonly seance: Readonly<Record<keyof typeof SEANCES, string>>;
}

const tour = (liste: readonly string[], rang: number): string => liste[(rang * 37) % liste.length] ?? '';

/** L'entrée de chaque requête mesurée, au énième appel : ce que chaque écran demande. */
export const REQUETES: {
  // Relire les corrections d'un Word, un tableau reçu ou une navette demande d'abord un dépôt : mesurés à part. Comparer une version
  // demande d'abord une validation ; elle lit ce que lit l'aperçu de la feuille de route.
  readonly [O in Exclude<
    Requete,
    | 'corrections.lire'
    | 'navettes.comparer'
    | 'profils.comprendre'
    | 'reprises.comprendre'
    | 'versionsDeFeuille.comparer'
  >]: (reperes: Reperes, rang: number) => Entree<O>;
} = {
  'formation.apercu': () => ({}),
  'semaine.lire': () => ({}),
  'documentsDeSemaine.apercu': () => ({}),
  'notesRapides.deLObjet': ({ instances }, rang) => ({ genre: 'instance', id: tour(instances, rang) }),
  'audits.deInstance': ({ instances }, rang) => ({ instanceId: tour(instances, rang) }),
  'documentsDeTerritoire.apercu': () => ({ genre: 'epci', code: '200066009' }),
  'notes.lire': ({ instances }, rang) => ({ genre: 'instance', id: tour(instances, rang) }),
  'territoires.fiche': () => ({ genre: 'epci', code: '200066009' }),
  'donnees.lire': () => ({}),
  'donnees.aLaCorbeille': () => ({ texte: 'mar' }),
  'donnees.revenues': () => ({}),
  'donnees.aInformer': () => ({}),
  'donnees.aPurger': () => ({}),
  'donnees.mentionEnTexte': ({ personnes }, rang) => ({ id: tour(personnes, rang) }),
  'elections.lister': () => ({}),
  'appels.lister': () => ({}),
  'appels.fiche': ({ appels }, rang) => ({ id: tour(appels, rang) }),
  'appels.candidatures': ({ appels }, rang) => ({ id: tour(appels, rang) }),
  'appels.zonesBlanches': () => ({ region: null }),
  'candidatures.fiche': ({ candidatures }, rang) => ({ id: tour(candidatures, rang) }),
  'candidatures.deLaConvention': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang) }),
  'conventions.fiche': ({ conventions }, rang) => ({ id: tour(conventions, rang) }),
  'rapports.verifier': ({ rapports }, rang) => ({ id: tour(rapports, rang) }),
  'documentsDeRapport.apercu': ({ rapports }, rang) => ({ rapportId: tour(rapports, rang) }),
  'rapports.comparer': ({ rapports }) => ({ id: rapports[0] ?? '', avant: rapports[0] ?? '' }),
  'rapports.lister': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang) }),
  'rapports.deReunion': ({ reunions }, rang) => ({ reunionId: tour(reunions, rang) }),
  'rapports.lire': ({ rapports }, rang) => ({ id: tour(rapports, rang) }),
  'emetteurs.deLaConvention': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang) }),
  'reunions.organismesConventionnes': ({ reunions }, rang) => ({ id: tour(reunions, rang) }),
  'copils.suivies': ({ instances }, rang) => ({ instanceId: tour(instances, rang) }),
  'copils.lire': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang) }),
  'copils.proposer': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang) }),
  'surcompensation.lire': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang), jusquA: null }),
  'surcompensation.operateur': ({ structures }, rang) => ({ structureId: tour(structures, rang) }),
  'controles.lire': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang) }),
  'parametresDeConvention.lister': () => ({}),
  'aides.deLOrganisme': ({ structures }, rang) => ({ structureId: tour(structures, rang) }),
  'comptes.lire': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang) }),
  'conventions.lister': () => ({}),
  'conventions.echeances': () => ({ du: '2026-01-01', au: '2026-12-31', dues: false }),
  'conventions.region': () => ({}),
  'documentsDeRegion.apercu': () => ({}),
  'beneficiaires.lire': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang) }),
  'contrats.fiche': ({ contrats }) => ({ id: contrats.at(-1) ?? '' }),
  'feuillesDeRoute.argent': ({ feuilles }) => ({ id: feuilles.at(-1) ?? '' }),
  'reports.preparer': ({ feuilles }) => ({ id: feuilles.at(-1) ?? '' }),
  'diagnostics.lire': ({ feuilles }) => ({ feuilleId: feuilles.at(-1) ?? '' }),
  'navettesDeConvention.lister': ({ conventions }, rang) => ({ conventionId: tour(conventions, rang), au: null }),
  'navettes.lister': ({ feuilles }) => ({ feuilleId: feuilles.at(-1) ?? '' }),
  'versionsDeFeuille.lister': ({ feuilles }) => ({ feuilleId: feuilles.at(-1) ?? '' }),
  'versionsDeFeuille.reunions': ({ instances }, rang) => ({ instanceId: tour(instances, rang) }),
  'feuillesDeRoute.bilan': ({ feuilles }) => ({ id: feuilles.at(-1) ?? '', annee: 2026 }),
  'feuillesDeRoute.etapes': ({ feuilles }) => ({ id: feuilles.at(-1) ?? '' }),
  'feuillesDeRoute.indicateurs': ({ feuilles }) => ({ id: feuilles.at(-1) ?? '' }),
  'feuillesDeRoute.lieux': ({ feuilles }) => ({ id: feuilles.at(-1) ?? '' }),
  'feuillesDeRoute.lister': () => ({}),
  'documentsDeFeuille.apercu': ({ feuilles }) => ({ feuilleId: feuilles.at(-1) ?? '' }),
  'feuillesDeRoute.tableau': ({ feuilles }) => ({ id: feuilles.at(-1) ?? '' }),
  'fichesAction.fiche': ({ fiches }, rang) => ({ id: tour(fiches, rang) }),
  'documentsDeConvention.apercu': ({ conventionsO2r }, rang) => ({
    conventionId: tour(conventionsO2r, rang),
    genre: 'relance-previsions',
    annee: 2026,
  }),
  'documentsDeProgrammation.apercu': ({ contrats }) => ({ contratId: contrats.at(-1) ?? '', annee: 2026 }),
  'programmation.annee': ({ contrats }) => ({ contratId: contrats.at(-1) ?? '', annee: 2026 }),
  'programmation.consignation': ({ contrats }) => ({ contratId: contrats.at(-1) ?? '', annee: 2026 }),
  'programmation.originesEnSeance': ({ reunions }, rang) => ({ reunionId: tour(reunions, rang) }),
  'programmation.fiches': ({ contrats }) => ({ contratId: contrats.at(-1) ?? '' }),
  'projets.apercu': ({ instances }, rang) => ({
    instanceId: tour(instances, rang),
    genre: 'arrete-composition',
  }),
  'galerie.lire': ({ reunions }, rang) => ({ reunionId: tour(reunions, rang) }),
  'production.outils': () => ({}),
  'passation.lire': () => ({}),
  'profils.contenu': () => ({}),
  'registre.lister': () => ({}),
  // Une tranche de ceux que l'on montre, jamais les trois cents.
  'registre.etats': ({ produits }, rang) => ({ ids: produits.slice((rang * 12) % 240, ((rang * 12) % 240) + 12) }),
  'registre.lire': ({ produits }, rang) => ({ id: tour(produits, rang) }),
  'historique.possibles': () => ({}),
  'corbeille.contenu': ({ instances }, rang) => ({ objet: 'instance', id: tour(instances, rang) }),
  'corbeille.retires': () => ({}),
  'journal.auteurs': () => ({}),
  'journal.lister': (_, rang) => ({ debut: rang * 60, nombre: 200 }),
  'journal.operation': (_, rang) => ({ num: rang + 1 }),
  'saisies.enSuspens': () => ({}),
  'historique.objet': ({ reunions }, rang) => ({ objet: 'reunion', id: tour(reunions, rang) }),
  'recherche.tout': (_reperes, rang) => ({
    texte: ['mulhouse', 'mission', 'epinal', 'action 3', 'po', 'demandeurs'][rang % 6] ?? '',
  }),
  'recherche.chercher': (_reperes, rang) => ({
    texte:
      [
        'membres situation',
        'demandeurs emploi',
        'mulhouse',
        'emploi annee:2018',
        'action est:ouvert',
        'bassin type:decision',
      ][rang % 6] ?? '',
    tri: 'pertinence',
    debut: 0,
    nombre: 200,
  }),
  'recherche.vues': () => ({}),
  'recherche.completer': () => ({}),
  'corbeille.lister': () => ({}),
  'corrections.derniere': ({ reunions }, rang) => ({ reunionId: tour(reunions, rang) }),
  'departement.tableau': () => ({}),
  'menu.modules': () => ({}),
  'instances.lister': () => ({}),
  'instances.recouvrements': ({ instances }, rang) => ({ id: tour(instances, rang) }),
  'instances.fiche': ({ instances }, rang) => ({ id: tour(instances, rang) }),
  'modeles.champs': () => ({ genre: 'proces-verbal' }),
  'modeles.lister': () => ({}),
  'membres.lireCollage': ({ instances }) => ({
    instanceId: instances[0] ?? '',
    texte: 'Nom\tPrénom\tFonction\nEssai\tCamille\tDirectrice\n'.repeat(20),
  }),
  'annuaire.lister': (_reperes, rang) => ({ liste: { texte: ['', 'mar', 'dir'][rang % 3] ?? '' } }),
  'annuaire.compter': (_reperes, rang) => ({ criteres: { texte: ['', 'mar', 'dir'][rang % 3] ?? '' } }),
  'annuaire.aRevoir': ({ personnes }) => ({ ids: personnes.slice(0, 200) }),
  'annuaire.filtres': () => ({}),
  'annuaire.proposer': (_reperes, rang) => ({ texte: ['ma', 'mar', 'dir'][rang % 3] ?? '' }),
  'annuaire.adresses': () => ({ choix: { liste: {} } }),
  'personnes.charges': ({ personnes }, rang) => ({ id: tour(personnes, rang), le: '2026-03-12' }),
  'personnes.fiche': ({ personnes }, rang) => ({ id: tour(personnes, rang) }),
  'verifications.message': ({ personnes }, rang) => ({ id: tour(personnes, rang) }),
  'reunions.lister': (_reperes, rang) => ({
    texte: ['', 'mulhouse', 'salle 2024'][rang % 3] ?? '',
    quand: (['toutes', 'passees', 'a-venir'] as const)[rang % 3] ?? 'toutes',
    limite: 100,
  }),
  'reunions.lire': ({ reunions }, rang) => ({ id: tour(reunions, rang) }),
  'points.proposer': ({ reunions }, rang) => ({ reunionId: tour(reunions, rang) }),
  'themes.lister': () => ({}),
  'calendrier.annee': () => ({ annee: 2026 }),
  'archives.lire': ({ grande }) => ({ reunionId: grande }),
  'documents.apercu': ({ grande }) => ({ reunionId: grande, genre: 'proces-verbal' }),
  'suivi.lister': (_reperes, rang) => ({
    quelles: (['ouvertes', 'retard', 'toutes'] as const)[rang % 3] ?? 'ouvertes',
    instanceId: null,
    pilote: null,
    theme: null,
    annee: null,
    mots: '',
  }),
  'suivi.fiche': ({ actions }, rang) => ({ genre: 'action', id: tour(actions, rang) }),
  'versions.lire': ({ versions }) => ({ id: versions[0] ?? '' }),
  'versions.comparer': ({ versions }) => ({ avant: versions[0] ?? '', apres: versions[0] ?? '' }),
  'versions.suivre': ({ reunions }, rang) => ({ reunionId: tour(reunions, rang) }),
  'versions.aApprouver': ({ reunions }, rang) => ({ reunionId: tour(reunions, rang) }),
  'emetteurs.lister': () => ({}),
  'emetteurs.image': () => ({ id: 'emetteur' }),
  'emetteurs.deLInstance': ({ instances }, rang) => ({ instanceId: tour(instances, rang) }),
  'emetteurs.duDocument': ({ instances }, rang) => ({
    objet: 'instance',
    id: tour(instances, rang),
    genre: 'arrete-voix',
  }),
  'logos.image': ({ instances }) => ({ id: instances[0] ?? '' }),
  'fusions.comparerPersonnes': ({ personnes }, rang) => ({
    garder: tour(personnes, rang),
    absorber: tour(personnes, rang + 1),
  }),
  'fusions.comparerStructures': ({ structures }, rang) => ({
    garder: tour(structures, rang),
    absorber: tour(structures, rang + 1),
  }),
  'structures.lister': (_reperes, rang) => ({ texte: ['', 'mis', 'ddets'][rang % 3] ?? '' }),
  'structures.choisir': (_reperes, rang) => ({ texte: ['mis', 'ddets', 'alsace'][rang % 3] ?? '' }),
  'structures.fiche': ({ structures }, rang) => ({ id: tour(structures, rang) }),
  'territoires.departements': () => ({}),
  'territoires.departement': (_reperes, rang) => ({ code: ['68', '67', '54', '57'][rang % 4] ?? '68' }),
  'territoires.rechercher': (_reperes, rang) => ({
    texte: ['epinal', 'mul', 'strasb'][rang % 3] ?? '',
    objets: ['commune', 'qpv'],
    departement: null,
  }),
  'territoires.choisir': (_reperes, rang) => ({ texte: ['mul', 'grand est', 'stra', 'col'][rang % 4] ?? 'mul' }),
  'designations.tableau': (_reperes, rang) => ({ qpv: rang % 4 === 0 ? 'QN06803M' : null }),
  'deploiements.tableau': () => ({}),
  'dispositifs.catalogue': () => ({}),
  'territoires.sources': () => ({}),
  'pilotage.instance': ({ instances }, rang) => ({ id: tour(instances, rang), de: '2024-03-13', a: '2026-03-12' }),
  'pilotage.contrat': ({ contrats }) => ({ id: contrats.at(-1) ?? '', annee: 2026 }),
  'pilotage.departement': () => ({}),
  'pilotage.territoire': () => ({ genre: 'qpv', code: 'QN06803M' }),
  'pilotage.region': () => ({}),
  'alertes.duDepartement': () => ({}),
  'alertes.deLObjet': ({ conventions }, rang) => ({ genre: 'convention', id: tour(conventions, rang) }),
  'alertes.seuils': () => ({}),
  'instances.vueDEnsemble': ({ instances }, rang) => ({ id: tour(instances, rang) }),
  'actes.decisions': ({ instances }, rang) => ({ instanceId: tour(instances, rang) }),
};

/** Une écriture courante, chaque fois différente. */
export const ECRITURE: {
  readonly nom: Operation;
  readonly entree: (reperes: Reperes, rang: number) => Entree<'points.modifier'>;
} = {
  nom: 'points.modifier',
  entree: ({ points }, rang) => ({
    id: tour(points, rang),
    vu: Number.MAX_SAFE_INTEGER,
    patch: { precision: `Mesure ${rang}` },
  }),
};
