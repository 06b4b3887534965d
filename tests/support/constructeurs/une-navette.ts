import type { Destinataire } from '#shared/domain/navette/navette.schema.ts';
import type { Reponse } from '#tests/support/navette/rendre.ts';
import { uneSaisie } from './un-fichier.ts';
import { uneFeuille, unFinancement } from './une-feuille.ts';

/** Ce qu'un pilote écrit dans une cellule de ses actions. */
export const reponse = (ligne: string, colonne: string, valeur: Reponse['valeur'], onglet = 'Actions'): Reponse => ({
  onglet,
  ligne,
  colonne,
  valeur,
});

/** Une feuille de route de trois actions : deux d'une personne qui a une adresse, une d'une structure qui n'en a pas. */
export function unePilotee() {
  const feuille = uneFeuille();
  const { appeler, demander, deposer, octets, feuilleId, axeId } = feuille;
  const personneId = appeler(
    'personnes.creer',
    uneSaisie('Ferhaoui', { prenom: 'Nadia', courriel: 'n.ferhaoui@exemple.fr', structure: 'Mission locale' }),
  ).id;
  const piloter = (intitule: string) =>
    appeler('fichesAction.creer', { axeId, objectifId: null, intitule, pilote: { personneId, structure: null } }).id;
  const permanences = piloter('Permanences');
  const forum = piloter('Forum');
  const atelier = feuille.ajouterFiche('Atelier cuisine');
  appeler('fichesAction.modifier', {
    id: permanences,
    vu: 0,
    patch: { etat: 'en_cours', debut: '2026-01-05', fin: '2026-06-30', prochaineEtape: 'Ouvrir le lieu' },
  });
  const etape = appeler('etapes.ajouter', {
    ficheId: permanences,
    intitule: 'Ouvrir',
    note: null,
    echeance: '2026-03-01',
  }).id;
  const indicateur = appeler('indicateurs.ajouter', {
    ficheId: permanences,
    intitule: 'Personnes reçues',
    genre: 'realisation',
    nature: 'effectif',
    unite: null,
  }).id;
  const financement = appeler('financements.ajouter', { ...unFinancement('p147', 500_000), ficheId: permanences }).id;
  appeler('sousActions.ajouter', { ficheId: permanences, intitule: 'Trouver un lieu', pilote: null, echeance: null });
  const elle: Destinataire = { genre: 'personne', id: personneId };
  const lister = () => appeler('navettes.lister', { feuilleId });
  const fiche = (id = permanences) => appeler('fichesAction.fiche', { id });
  const lire = (jeton: string) => octets.lire(jeton)?.octets ?? new Uint8Array();
  /** Établit la navette d'un pilote ; rend son classeur. */
  const etablir = async (pilote = elle) => {
    const { ids } = appeler('navettes.etablir', { feuilleId, pilotes: [pilote], attendueLe: '2026-03-27' });
    const { jeton } = await demander('navettes.preparer', { ids, forme: 'classeur' });
    return { id: ids[0] ?? '', classeur: lire(jeton) };
  };
  const deposerTous = async (...fichiers: readonly (readonly [string, Uint8Array])[]) => {
    const jetons = fichiers.map(([nom, contenu]) => deposer(nom, contenu));
    const { reception, navettes } = await demander('navettes.recevoir', {
      sujet: { genre: 'feuille', id: feuilleId },
      jetons,
    });
    const comparer = () => appeler('navettes.comparer', { reception }).retours;
    const cles = () => comparer().flatMap(({ groupes }) => groupes.flatMap((un) => un.propositions));
    const integrer = (prises: readonly string[]) =>
      appeler('navettes.integrer', { reception, vu: 99_999, sur: cles().length, cles: [...prises] });
    return { reception, navettes, comparer, cles, integrer };
  };
  return {
    ...feuille,
    personneId,
    permanences,
    forum,
    atelier,
    etape,
    indicateur,
    financement,
    elle,
    lister,
    fiche,
    lire,
    etablir,
    deposerTous,
  };
}
