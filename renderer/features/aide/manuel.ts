import type { PageDeManuel, Phrase } from './manuel.types.ts';
import { type CleDeMot, MOTS_DE_DROIT } from './mots-de-droit.data.ts';
import { apresLaSeance } from './pages/apres-la-seance.content.ts';
import { commencer } from './pages/commencer.content.ts';
import { convocation } from './pages/convocation.content.ts';
import { designations } from './pages/designations.content.ts';
import { documents } from './pages/documents.content.ts';
import { documentsProduits } from './pages/documents-produits.content.ts';
import { donneesPersonnelles } from './pages/donnees-personnelles.content.ts';
import { emetteurs } from './pages/emetteurs.content.ts';
import { eq2030 } from './pages/eq2030.content.ts';
import { suiviDAction } from './pages/suivi-d-action.content.ts';
import { dispositifs } from './pages/dispositifs.content.ts';
import { feuillesWordExcel } from './pages/feuilles-word-excel.content.ts';
import { vieDesFeuilles } from './pages/vie-des-feuilles.content.ts';
import { fichesAction } from './pages/fiches-action.content.ts';
import { formations } from './pages/formations.content.ts';
import { feuillesDeRoute } from './pages/feuilles-de-route.content.ts';
import { copieDeFormation } from './pages/copie-de-formation.content.ts';
import { fichier } from './pages/fichier.content.ts';
import { historique } from './pages/historique.content.ts';
import { composition } from './pages/composition.content.ts';
import { tableauxDeBord } from './pages/tableaux-de-bord.content.ts';
import { instances } from './pages/instances.content.ts';
import { annuaire } from './pages/annuaire.content.ts';
import { listes } from './pages/listes.content.ts';
import { maSemaine } from './pages/ma-semaine.content.ts';
import { membres } from './pages/membres.content.ts';
import { conventions } from './pages/conventions.content.ts';
import { conventionsObjectifs } from './pages/conventions-objectifs.content.ts';
import { conventionsAvenants } from './pages/conventions-avenants.content.ts';
import { appels } from './pages/appels.content.ts';
import { conventionsArgent } from './pages/conventions-argent.content.ts';
import { conventionsControles } from './pages/conventions-controles.content.ts';
import { conventionsBeneficiaires } from './pages/conventions-beneficiaires.content.ts';
import { conventionsNavette } from './pages/conventions-navette.content.ts';
import { conventionsCopil } from './pages/conventions-copil.content.ts';
import { conventionsRapports } from './pages/conventions-rapports.content.ts';
import { conventionsRegion } from './pages/conventions-region.content.ts';
import { conventionsLettres } from './pages/conventions-lettres.content.ts';
import { passation } from './pages/passation.content.ts';
import { programmation } from './pages/programmation.content.ts';
import { reunion } from './pages/reunion.content.ts';
import { seance } from './pages/seance.content.ts';
import { noteDUnePage } from './pages/note-d-une-page.content.ts';
import { territoires } from './pages/territoires.content.ts';
import { trouver } from './pages/trouver.content.ts';
import { vuesDeFeuille } from './pages/vues-de-feuille.content.ts';

/** Le manuel, dans l'ordre du sommaire. */
export const MANUEL: readonly PageDeManuel[] = [
  commencer,
  maSemaine,
  trouver,
  instances,
  composition,
  membres,
  annuaire,
  listes,
  designations,
  eq2030,
  donneesPersonnelles,
  reunion,
  convocation,
  seance,
  formations,
  apresLaSeance,
  documents,
  documentsProduits,
  noteDUnePage,
  emetteurs,
  fichier,
  copieDeFormation,
  historique,
  passation,
  feuillesDeRoute,
  vuesDeFeuille,
  fichesAction,
  suiviDAction,
  vieDesFeuilles,
  programmation,
  feuillesWordExcel,
  conventions,
  conventionsAvenants,
  conventionsObjectifs,
  conventionsBeneficiaires,
  conventionsRapports,
  conventionsLettres,
  appels,
  conventionsArgent,
  conventionsCopil,
  conventionsControles,
  conventionsNavette,
  conventionsRegion,
  tableauxDeBord,
  dispositifs,
  territoires,
];

export type Morceau =
  | { readonly genre: 'texte' | 'geste'; readonly texte: string }
  | { readonly genre: 'mot'; readonly texte: string; readonly cle: CleDeMot };

const MARQUE = /\{(?<cle>[a-z]+)(?:\|(?<dit>[^}]+))?\}|\[(?<geste>[^\]]+)\]/gu;
const estMot = (cle: string): cle is CleDeMot => Object.hasOwn(MOTS_DE_DROIT, cle);

/** Une phrase en morceaux : texte, gestes de l'écran, mots de droit. @throws Error pour un mot qui n'est pas défini */
export function morceauxDe(phrase: Phrase): readonly Morceau[] {
  const morceaux: Morceau[] = [];
  let fin = 0;
  for (const trouve of phrase.matchAll(MARQUE)) {
    if (trouve.index > fin) morceaux.push({ genre: 'texte', texte: phrase.slice(fin, trouve.index) });
    fin = trouve.index + trouve[0].length;
    const { cle, dit, geste } = trouve.groups ?? {};
    if (geste !== undefined) morceaux.push({ genre: 'geste', texte: geste });
    else if (cle !== undefined && estMot(cle))
      morceaux.push({ genre: 'mot', cle, texte: dit ?? MOTS_DE_DROIT[cle].mot });
    else throw new Error(`Mot de droit non défini : ${trouve[0]}`);
  }
  if (fin < phrase.length) morceaux.push({ genre: 'texte', texte: phrase.slice(fin) });
  return morceaux;
}

/** Une phrase, ses marques ôtées : ce qui se lit et ce qui se cherche. */
export const lu = (phrase: Phrase): string =>
  morceauxDe(phrase)
    .map(({ texte }) => texte)
    .join('');
