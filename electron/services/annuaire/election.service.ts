import { alineaDe } from '#shared/domain/instance/categories.data.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { estElu, exposes } from '#shared/domain/instance/election.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { compositionErrors } from '#shared/errors/composition.errors.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { lirePersonne } from '#electron/repositories/annuaire/personne-lue.ts';
import type { MandatEcrit } from '#electron/repositories/instances/siege.repository.ts';
import type { Contexte } from '../contexte.ts';
import { nommer } from '../instances/nomination.ts';
import { chargesDe } from './charges.ts';
import { creerPersonne, exigerPersonne } from './personne-saisie.ts';

/** Après une élection ou un départ : qui est touché, et remplacer ou terminer partout d'un geste. */
export const createElectionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerMandat(id: string): MandatEcrit {
    const mandat = depots.sieges.mandatParId(id);
    if (mandat === null) throw communErrors.introuvable('Ce mandat');
    return mandat;
  }

  return {
    'elections.lister': () => {
      const mandats = depots.elections
        .mandatsDeCollectivites()
        .map((ligne) => ({ ...ligne, personne: lirePersonne(ligne) }));
      return depots.elections.toutes().map((election) => ({
        ...election,
        exposes: exposes(election, mandats).map(
          ({
            mandatId,
            siegeId,
            instanceId,
            categorie,
            organisme,
            role,
            debut,
            fin,
            personne,
            titre,
            ...instance
          }) => ({
            mandatId,
            siegeId,
            instanceId,
            instance: nomCourt(instance),
            alinea: alineaDe(instance.type, categorie),
            organisme,
            role,
            debut,
            fin,
            personne,
            aPreciser: estElu(titre, personne.fonction) === 'a_preciser',
          }),
        ),
      }));
    },

    'elections.noter': ({ portee, date }) => {
      const deja = depots.elections.toutes().some((une) => une.portee === portee && une.date === date);
      if (deja) throw compositionErrors.electionNotee();
      const id = nouvelId();
      depots.elections.ajouter({ id, portee, date });
      return { id };
    },

    'elections.effacer': ({ id }) => {
      if (!depots.elections.effacer(id)) throw communErrors.introuvable('Cette élection');
      return null;
    },

    'personnes.charges': ({ id, le }) =>
      chargesDe(contexte, exigerPersonne(contexte, id), le).map(({ passer: _, ...charge }) => charge),

    'membres.remplacerPartout': ({ personneId, parId, par, debut, mandats, charges }) => {
      const ancienne = exigerPersonne(contexte, personneId);
      if (mandats.length + charges.length === 0) throw compositionErrors.rienARemplacer();
      if (parId === null && par === null) throw compositionErrors.remplacantManquant();
      if (parId === personneId) throw compositionErrors.memePersonne();
      const nouvelle =
        parId !== null ? exigerPersonne(contexte, parId).id : par === null ? '' : creerPersonne(contexte, par);
      for (const id of mandats) {
        const mandat = exigerMandat(id);
        if (mandat.personneId !== personneId) throw compositionErrors.autrePersonne();
        if (etatMandat(mandat, debut) !== 'en_cours') throw compositionErrors.mandatFini(debut);
        if (mandat.debut !== null && mandat.debut >= debut) throw compositionErrors.debutAvantMandat(mandat.debut);
        // Un suppléant s'ajoute à d'autres : c'est ici, et non la nomination, qui termine celui que l'on remplace.
        if (mandat.role === 'suppleant') depots.sieges.modifierMandat(id, { fin: ajouterJours(debut, -1) });
        nommer(contexte, { siegeId: mandat.siegeId, role: mandat.role, debut, personneId: nouvelle });
      }
      const voulues = new Set(charges);
      const passent = chargesDe(contexte, ancienne, debut).filter(
        ({ cle, reste }) => voulues.has(cle) && reste === null,
      );
      const elle = exigerPersonne(contexte, nouvelle);
      for (const { passer } of passent) passer(elle);
      return { personneId: nouvelle, remplaces: mandats.length + passent.length };
    },

    'membres.terminer': ({ mandats, fin }) => {
      for (const id of mandats) {
        const mandat = exigerMandat(id);
        if (mandat.debut !== null && fin < mandat.debut) throw compositionErrors.finAvantMandat(mandat.debut);
        if (mandat.fin !== null && mandat.fin < fin) throw compositionErrors.mandatDejaFini(mandat.fin);
        depots.sieges.modifierMandat(id, { fin });
      }
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
