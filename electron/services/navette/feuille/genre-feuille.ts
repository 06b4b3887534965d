import { messageDeNavette } from '#shared/documents/courriel/navette.ts';
import { estClose } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { jugerEcart } from '#shared/domain/feuille-de-route/navette/juger.rules.ts';
import { modelesDActions } from '#shared/domain/feuille-de-route/navette/modeles.data.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerFeuille } from '../../feuilles-de-route/feuille-de-route.service.ts';
import { deQui } from '../../feuilles-de-route/ressort-de-feuille.ts';
import { nommerDestinataire } from '../destinataire.ts';
import {
  cleDe,
  cleDeLigne,
  type ClasseurReconnu,
  type Comparable,
  type Depart,
  type GenreDeNavette,
} from '../sujet.ts';
import { CARTE_DE_FEUILLE, classeurDePilote } from './classeur-de-pilote.ts';
import { createIntegration } from './integration.ts';
import { lireLignes } from './lignes.ts';
import { pilote, pilotesDe } from './pilotes.ts';
import { quoiDe } from './quoi.ts';

const SERVICE_INCONNU = { suiviPar: null, intitule: '', telephone: null, courriel: null };
const PARTIE = 'l’action, ou cette ligne, n’est plus dans la feuille de route : rien n’en est repris.';

/** « Feuille de route 2026, CLPE de Mulhouse ». */
function nommer(contexte: Contexte, id: string): string | null {
  const feuille = contexte.depots.feuilles.parId(id);
  return feuille === null ? null : `${feuille.intitule}, ${deQui(contexte, feuille)}`;
}

function departs(contexte: Contexte, navettes: readonly Navette[]): readonly Depart[] {
  const emetteur = contexte.depots.emetteurs.parDefaut() ?? SERVICE_INCONNU;
  const pilotes = pilotesDe(contexte, navettes[0]?.sujet.id ?? '').pilotes;
  return navettes.map((navette): Depart => {
    const { destinataire, attendueLe, sujet } = navette;
    const sien = pilotes.find((un) => cleDe(un.destinataire) === cleDe(destinataire));
    if (sien === undefined) throw navetteErrors.piloteSansAction(nommerDestinataire(contexte, destinataire).nom);
    const { courriel, actions } = sien;
    return {
      nom: sien.nom,
      forme: 'vos actions',
      classeur: classeurDePilote(contexte, navette, sien),
      message:
        courriel === null
          ? null
          : messageDeNavette(
              {
                feuille: nommer(contexte, sujet.id) ?? '',
                actions: actions.length,
                attendueLe,
                courriel,
                personne: destinataire.genre === 'personne',
              },
              emetteur,
            ),
    };
  });
}

function comparable(contexte: Contexte, feuilleId: string, { relu, destinataire }: ClasseurReconnu): Comparable {
  const meteo = destinataire.genre === 'personne';
  const lignes = lireLignes(contexte, feuilleId, new Set(relu.origine.get('action')?.keys()));
  const parCle = new Map(lignes.map((ligne) => [cleDeLigne(ligne), ligne]));
  const jour = contexte.aujourdHui();
  return {
    modeles: modelesDActions(meteo),
    lignes,
    partie: PARTIE,
    juger: (ecart) => {
      const ligne = parCle.get(cleDeLigne(ecart));
      if (ligne === undefined) return { empechement: PARTIE, avis: null };
      const { fiche, nature } = ligne;
      const close = estClose(fiche.etat) ? etatFicheLibelle[fiche.etat] : null;
      return jugerEcart(ecart, { jour, nature, close, autrePilote: !pilote(fiche, destinataire) });
    },
    quoi: (ecart) => {
      const ligne = parCle.get(cleDeLigne(ecart));
      return ligne === undefined ? ecart.champ : quoiDe(ecart, ligne, meteo);
    },
    // Une météo, une mesure d'avant la dernière est notée sans être celle que l'on montre.
    dejaNote: (ecart) =>
      ['meteo', 'mesure'].includes(ecart.champ) &&
      (parCle.get(cleDeLigne(ecart))?.notes ?? []).some((note) =>
        Object.entries(ecart.rendue).every(([cle, valeur]) => note[cle] === valeur),
      ),
  };
}

/** La navette d'une feuille de route : à chaque pilote ses actions. */
export const GENRE_FEUILLE: GenreDeNavette = {
  carte: CARTE_DE_FEUILLE,
  exiger: (contexte, id) => void exigerFeuille(contexte, id),
  nommer,
  instanceDe: ({ depots }, id) => depots.feuilles.parId(id)?.instanceId ?? null,
  departs,
  comparable,
  ecrire: (contexte, vu, appelant, pris) => createIntegration(contexte, vu, appelant)(pris),
  refus: {
    dAutreChose: navetteErrors.dAutreChose,
    dAilleurs: navetteErrors.dAilleurs,
  },
};
