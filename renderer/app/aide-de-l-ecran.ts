/** La page du manuel de chaque écran : début d'adresse, page. La première qui convient l'emporte. */
const PAGES: readonly (readonly [debut: RegExp, page: string])[] = [
  [/^\/reunions\/[^/]+\/seance/u, 'seance'],
  [/^\/reunions\/[^/]+\/(?:documents|corrections)/u, 'documents'],
  [/^\/corrections/u, 'documents'],
  [/^\/reunions/u, 'reunion'],
  [/^\/instances\/[^/]+\/documents$|^\/documents/u, 'documents-produits'],
  [/^\/instances/u, 'instances'],
  [/^\/annuaire\/designations/u, 'designations'],
  [/^\/annuaire\/eq2030/u, 'eq2030'],
  [/^\/annuaire\/(?:reprendre|verification)/u, 'listes'],
  [/^\/annuaire/u, 'annuaire'],
  [/^\/donnees-personnelles/u, 'donnees-personnelles'],
  [/^\/reglages(?:\/emetteurs)?(?:[?#]|$)/u, 'emetteurs'],
  [/^\/reglages/u, 'fichier'],
  [/^\/fiches-action/u, 'fiches-action'],
  [/^\/feuilles-de-route\/[^/]+\/(?:bilan|versions|diagnostic)/u, 'vie-des-feuilles'],
  [/^\/feuilles-de-route\/[^/]+\/(?:calendrier|par-etat|carte|indicateurs)/u, 'vues-de-feuille'],
  [/^\/feuilles-de-route\/(?:reprendre|[^/]+\/navette)/u, 'feuilles-word-excel'],
  [/^\/dispositifs/u, 'dispositifs'],
  [/^\/feuilles-de-route/u, 'feuilles-de-route'],
  [/^\/contrats\/[^/]+\/programmation|^\/contrats\/reprendre/u, 'programmation'],
  [/^\/conventions\/region/u, 'conventions-region'],
  [/^\/conventions\/[^/]+\/navette/u, 'conventions-navette'],
  [/^\/conventions\/(?:appels|candidatures|zones-blanches|reprendre)/u, 'appels'],
  [/^\/conventions\/[^/]+\/document/u, 'conventions-lettres'],
  [/^\/conventions\/[^/]+\/beneficiaires/u, 'conventions-beneficiaires'],
  [/^\/conventions\/[^/]+\/argent/u, 'conventions-argent'],
  [/^\/conventions\/[^/]+\/copil/u, 'conventions-copil'],
  [/^\/territoires|^\/contrats/u, 'territoires'],
];

/** Page du manuel à ouvrir par F1 depuis une adresse. */
export const aideDe = (adresse: string): string => PAGES.find(([debut]) => debut.test(adresse))?.[1] ?? 'commencer';
