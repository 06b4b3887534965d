import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { retourPropose } from '#shared/domain/feuille-de-route/navette/delai.rules.ts';
import { retoursAttendus } from '#shared/domain/navette/etat.rules.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import { enZip } from '#electron/travaux/en-zip.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Contexte } from '../contexte.ts';
import { exigerFeuille } from '../feuilles-de-route/feuille-de-route.service.ts';
import { createGardes } from '../gardes.ts';
import type { Octets } from '../reunions/piece.service.ts';
import type { Registre } from '../documents/registre.ts';
import { deQui } from '../feuilles-de-route/ressort-de-feuille.ts';
import type { Deposer } from '../travaux.ts';
import { comparerReception } from './comparaison.ts';
import { fichiersDesNavettes } from './fichiers.ts';
import { createIntegration } from './integration.ts';
import { cleDe, nommerDestinataire, pilotesDe } from './pilotes.ts';
import { choisis } from './pris.ts';
import { lireTous, type Reception, reconnaitreTous } from './reception.ts';

/** La navette Excel : ce qui part vers chaque pilote, ce qui en revient, et ce que l'on en prend. */
export const createNavetteService = (
  contexte: Contexte,
  { prendre, donner }: { readonly prendre: Octets['prendre']; readonly donner: Deposer },
  registre: Pick<Registre, 'noterFichier'>,
  lecteurs: Pick<Lecteurs, 'classeur'>,
) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  const receptions = createGardes<Reception>(nouvelId, navetteErrors.expiree);

  function exiger(id: string): Navette {
    const navette = depots.navettes.parId(id);
    if (navette === null) throw communErrors.introuvable('Cette navette');
    return navette;
  }

  return {
    'navettes.lister': ({ feuilleId }) => {
      const { id, intitule, ...feuille } = exigerFeuille(contexte, feuilleId);
      const { pilotes, sansPilote } = pilotesDe(contexte, feuilleId);
      const etablies = depots.navettes.deFeuille(feuilleId);
      const parPilote = Map.groupBy(etablies, ({ destinataire }) => cleDe(destinataire));
      const navettes = etablies.map((navette) => {
        const { nom, courriel } = nommerDestinataire(contexte, navette.destinataire);
        const derniere = parPilote.get(cleDe(navette.destinataire))?.[0];
        const remplacee = navette.recueLe === null && derniere?.id !== navette.id;
        return { ...navette, pilote: nom, courriel, remplacee };
      });
      return {
        feuille: { id, intitule, de: deQui(contexte, feuille) },
        pilotes: pilotes.map(({ actions, ...pilote }) => ({
          ...pilote,
          actions: actions.length,
          derniere: parPilote.get(cleDe(pilote.destinataire))?.[0] ?? null,
        })),
        sansPilote,
        navettes,
        retours: retoursAttendus(navettes, aujourdHui()),
        retourPropose: retourPropose(aujourdHui()),
      };
    },

    'navettes.etablir': ({ feuilleId, pilotes, attendueLe }) => {
      exigerFeuille(contexte, feuilleId);
      if (attendueLe < aujourdHui()) throw navetteErrors.retourPasse();
      const connus = new Set(pilotesDe(contexte, feuilleId).pilotes.map(({ destinataire }) => cleDe(destinataire)));
      const voulus = [...new Map(pilotes.map((destinataire) => [cleDe(destinataire), destinataire])).values()];
      const ids = voulus.map((destinataire) => {
        if (!connus.has(cleDe(destinataire)))
          throw navetteErrors.piloteSansAction(nommerDestinataire(contexte, destinataire).nom);
        const id = nouvelId();
        depots.navettes.ajouter({ id, feuilleId, destinataire, etablieLe: aujourdHui(), attendueLe });
        return id;
      });
      return { ids };
    },

    'navettes.preparer': ({ ids, forme }) => {
      const navettes = ids.map(exiger);
      const { fichiers, ...comptes } = fichiersDesNavettes(contexte, navettes, forme);
      const [seul, ...autres] = fichiers;
      const [premiere] = navettes;
      if (seul === undefined || premiere === undefined) throw navetteErrors.sansCourriel();
      const feuille = exigerFeuille(contexte, premiere.feuilleId);
      const de = `${deQui(contexte, feuille)} ${feuille.intitule}`;
      const fichier =
        autres.length === 0
          ? { nom: seul.chemin, mime: seul.mime, octets: seul.octets }
          : {
              nom: nomDeFichier(aujourdHui(), de, 'navettes excel', 'zip'),
              mime: 'application/zip',
              octets: enZip(fichiers),
            };
      // Ses octets nomment des personnes et se refont d'un geste : le registre ne les garde pas.
      registre.noterFichier(
        { de: 'export', quoi: { quoi: 'navettes-excel', ids, forme } },
        {
          genre: 'export-navettes',
          titre: 'Navettes Excel',
          objet: `${feuille.intitule}, ${deQui(contexte, feuille)}`,
          reunionId: null,
          instanceId: feuille.instanceId,
        },
        {
          nom: fichier.nom,
          octets: fichier.octets,
          arbre: null,
          emetteur: depots.service.emetteur()?.intitule ?? null,
        },
      );
      return { jeton: donner(fichier), nom: fichier.nom, taille: fichier.octets.byteLength, ...comptes };
    },

    'navettes.retirer': ({ id }) => {
      exiger(id);
      depots.navettes.retirer(id);
      return null;
    },

    'navettes.recevoir': async ({ feuilleId, jetons }) => {
      exigerFeuille(contexte, feuilleId);
      const deposes = jetons.map((jeton) => {
        const depot = prendre(jeton);
        if (depot === null) throw pieceErrors.depotPerime();
        return depot;
      });
      const reception = reconnaitreTous(contexte, feuilleId, await lireTous(lecteurs, deposes));
      const reconnues = reception.recus.flatMap((recu) => ('refus' in recu ? [] : [recu.navetteId]));
      return {
        reception: receptions.garder(reception),
        navettes: reconnues.filter((id) => depots.navettes.parId(id)?.recueLe === null),
      };
    },

    'navettes.noterRecues': ({ ids }) => {
      for (const id of ids) if (exiger(id).recueLe === null) depots.navettes.modifier(id, { recueLe: aujourdHui() });
      return null;
    },

    'navettes.comparer': ({ reception }) => ({
      retours: comparerReception(contexte, receptions.exiger(reception)).map(({ retour }) => retour),
    }),

    'navettes.integrer': ({ reception, vu, cles }, appelant) => {
      const retours = comparerReception(contexte, receptions.exiger(reception));
      const pris = choisis(retours, cles);
      createIntegration(contexte, vu, appelant)(pris);
      for (const { retour } of retours) {
        if (retour.navetteId === null) continue;
        const { recueLe } = exiger(retour.navetteId);
        depots.navettes.modifier(retour.navetteId, { recueLe: recueLe ?? aujourdHui(), integreeLe: aujourdHui() });
      }
      return { prises: pris.length };
    },
  } satisfies Partial<HandlersFichier>;
};
