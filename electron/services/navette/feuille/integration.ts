import type { Appelant } from '#shared/contract/handlers.ts';
import {
  etapePatchSchema,
  fichePatchSchema,
  financementPatchSchema,
} from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { mesureSaisieSchema } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { meteoSaisieSchema } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { etatRendu, nombreRendu } from '#shared/domain/feuille-de-route/navette/rendu.rules.ts';
import type { MarqueDeTable } from '#shared/domain/feuille-de-route/navette/modeles.data.ts';
import { sousActionPatchSchema } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Contexte } from '../../contexte.ts';
import { createFicheActionService } from '../../feuilles-de-route/fiche-action.service.ts';
import { createFicheContenuService } from '../../feuilles-de-route/fiche-contenu.service.ts';
import { createFicheIndicateurService } from '../../feuilles-de-route/fiche-indicateur.service.ts';
import { createFinancementService } from '../../feuilles-de-route/financement.service.ts';
import { createMeteoService } from '../../feuilles-de-route/meteo.service.ts';
import { createSousActionService } from '../../feuilles-de-route/sous-action.service.ts';
import { cleDeLigne, type EcartAPrendre } from '../sujet.ts';

type Ecrire = (siens: readonly EcartAPrendre[]) => void;

type Lue<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly { readonly message: string }[] } };

/** Ce qu'un schéma rend, ou sa phrase française. */
function exiger<T>(lu: Lue<T>): T {
  if (lu.success) return lu.data;
  throw navetteErrors.saisie(lu.error.issues[0]?.message ?? '');
}

/** Écrit des champs rendus par les gestes mêmes de l'écran : mêmes règles, mêmes refus, même historique. */
export function createIntegration(contexte: Contexte, vu: number, appelant: Appelant) {
  const fiches = createFicheActionService(contexte);
  const contenu = createFicheContenuService(contexte);
  const financements = createFinancementService(contexte);
  const meteos = createMeteoService(contexte);
  const indicateurs = createFicheIndicateurService(contexte);
  const sousActions = createSousActionService(contexte);

  const objet = ([premier]: readonly EcartAPrendre[]): string => premier?.ecart.id ?? '';
  /** Les champs d'une seule cellule, sous leur nom. */
  const simples = (siens: readonly EcartAPrendre[]) =>
    Object.fromEntries(siens.map(({ ecart: { champ, rendue } }) => [champ, rendue[champ] ?? null]));

  /** Ce qu'une action ou une sous-action prend de nouveau : son état s'écrit avec sa date et son motif. */
  function changements(siens: readonly EcartAPrendre[]) {
    const etat = siens.find(({ ecart }) => ecart.champ === 'etat');
    return {
      ...simples(siens.filter(({ ecart }) => ecart.champ !== 'etat' && ecart.champ !== 'meteo')),
      ...(etat === undefined ? {} : etatRendu(etat.ecart)),
    };
  }

  function ecrireAction(siens: readonly EcartAPrendre[]): void {
    const id = objet(siens);
    const patch = changements(siens);
    if (Object.keys(patch).length > 0)
      fiches['fichesAction.modifier']({ id, vu, patch: exiger(fichePatchSchema.safeParse(patch)) }, appelant);
    for (const { ecart, destinataire } of siens.filter((un) => un.ecart.champ === 'meteo')) {
      const { meteo: niveau, meteoLe: le, meteoSynthese: synthese } = ecart.rendue;
      const saisie = exiger(meteoSaisieSchema.safeParse({ niveau, le, synthese, personneId: destinataire.id }));
      meteos['meteos.noter']({ ficheId: id, ...saisie });
    }
  }

  function noterLaMesure(siens: readonly EcartAPrendre[]): void {
    for (const { ecart } of siens) {
      const { valeur, le, source } = ecart.rendue;
      const mesure = { moment: 'realisee', sexe: 'ensemble', territoire: 'ensemble', le, source };
      const saisie = exiger(mesureSaisieSchema.safeParse({ ...mesure, valeur: nombreRendu(valeur) }));
      indicateurs['mesures.noter']({ indicateurId: ecart.id, ...saisie });
    }
  }

  const ECRIRE: Readonly<Record<MarqueDeTable, Ecrire>> = {
    action: ecrireAction,
    sous_action: (siens) =>
      void sousActions['sousActions.modifier'](
        { id: objet(siens), vu, patch: exiger(sousActionPatchSchema.safeParse(changements(siens))) },
        appelant,
      ),
    etape: (siens) =>
      void contenu['etapes.modifier'](
        { id: objet(siens), vu, patch: exiger(etapePatchSchema.safeParse(simples(siens))) },
        appelant,
      ),
    indicateur: noterLaMesure,
    financement: (siens) => {
      const patch = Object.fromEntries(
        siens.map(({ ecart: { champ, rendue } }) => [champ, nombreRendu(rendue[champ])]),
      );
      financements['financements.modifier'](
        { id: objet(siens), vu, patch: exiger(financementPatchSchema.safeParse(patch)) },
        appelant,
      );
    },
  };

  /** Écrit ce que l'on prend, objet par objet. @throws AppError qui nomme l'action : la commande entière est défaite */
  return function integrer(pris: readonly EcartAPrendre[]): void {
    for (const siens of Map.groupBy(pris, ({ ecart }) => cleDeLigne(ecart)).values()) {
      const [premier] = siens;
      if (premier === undefined) continue;
      const { groupe, ecart } = premier;
      try {
        ECRIRE[ecart.marque as MarqueDeTable](siens);
      } catch (cause) {
        if (!(cause instanceof AppError) || cause.code === 'DEUX_VALEURS') throw cause;
        throw navetteErrors.refusee(
          typographier(`Action ${groupe.numero ?? ''}, « ${groupe.intitule} »`),
          cause.message,
        );
      }
    }
  };
}
