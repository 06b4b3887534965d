import { consignesDeNavette } from '#shared/domain/feuille-de-route/navette/consignes.rules.ts';
import { modelesDActions } from '#shared/domain/feuille-de-route/navette/modeles.data.ts';
import type { ClasseurVerrouille } from '#shared/domain/navette/classeur-verrouille.types.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerFeuille } from '../../feuilles-de-route/feuille-de-route.service.ts';
import { deQui } from '../../feuilles-de-route/ressort-de-feuille.ts';
import { lireLignes } from './lignes.ts';
import type { PiloteDeFeuille } from './pilotes.ts';

/** Ce dont une navette vient, écrit dans le classeur : elle n'est reprise que là. */
export const CARTE_DE_FEUILLE = { genre: 'feuille-de-route', cle: 'feuille' } as const;

/** Le classeur d'un pilote : ses seules actions ouvertes, telles que l'application les dit aujourd'hui. */
export function classeurDePilote(contexte: Contexte, navette: Navette, pilote: PiloteDeFeuille): ClasseurVerrouille {
  const feuille = exigerFeuille(contexte, navette.sujet.id);
  const quoi = `${feuille.intitule}, ${deQui(contexte, feuille)}`;
  const meteo = navette.destinataire.genre === 'personne';
  const lignes = lireLignes(contexte, feuille.id, new Set(pilote.actions));
  const parMarque = Map.groupBy<string, (typeof lignes)[number]>(lignes, ({ marque }) => marque);
  return {
    titre: typographier(`Vos actions : ${quoi}`),
    consignes: consignesDeNavette({
      feuille: quoi,
      pilote: pilote.nom,
      actions: pilote.actions.length,
      attendueLe: navette.attendueLe,
      meteo,
    }),
    meta: {
      genre: CARTE_DE_FEUILLE.genre,
      navette: navette.id,
      [CARTE_DE_FEUILLE.cle]: feuille.id,
      destinataire: navette.destinataire.genre,
      pilote: navette.destinataire.id,
      etablieLe: navette.etablieLe,
    },
    tables: modelesDActions(meteo).flatMap((modele) => {
      const siennes = parMarque.get(modele.marque) ?? [];
      return siennes.length === 0 ? [] : [{ modele, lignes: siennes.map(({ id, valeurs }) => ({ id, valeurs })) }];
    }),
  };
}
