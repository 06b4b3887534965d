import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import { enZip } from '#electron/travaux/en-zip.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Contexte } from '../contexte.ts';
import type { Registre } from '../documents/registre.ts';
import { createGardes } from '../gardes.ts';
import type { Octets } from '../reunions/piece.service.ts';
import type { Deposer } from '../travaux.ts';
import { comparerReception } from './comparaison.ts';
import { fichiersDesNavettes } from './fichiers.ts';
import { choisis, closes } from './pris.ts';
import { lireTous, type Reception, reconnaitreTous } from './reception.ts';
import type { Genres } from './sujet.ts';

/** La navette Excel, de quoi qu'elle parle : ses fichiers, ce qui en revient, et ce que l'on en prend. */
export const createNavetteService = (
  contexte: Contexte,
  { prendre, donner }: { readonly prendre: Octets['prendre']; readonly donner: Deposer },
  registre: Pick<Registre, 'noterFichier'>,
  lecteurs: Pick<Lecteurs, 'classeur'>,
  genres: Genres,
) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  const receptions = createGardes<Reception>(nouvelId, navetteErrors.expiree);

  function exiger(id: string): Navette {
    const navette = depots.navettes.parId(id);
    if (navette === null) throw communErrors.introuvable('Cette navette');
    return navette;
  }

  return {
    'navettes.preparer': ({ ids, forme }) => {
      const navettes = ids.map(exiger);
      const [premiere] = navettes;
      if (premiere === undefined || navettes.some(({ sujet }) => sujet.id !== premiere.sujet.id))
        throw communErrors.introuvable('Cette navette');
      const { departs, nommer, instanceDe } = genres[premiere.sujet.genre];
      const prets = departs(contexte, navettes);
      const { fichiers, ...comptes } = fichiersDesNavettes(contexte, navettes, prets, forme);
      const [seul, ...autres] = fichiers;
      if (seul === undefined) throw navetteErrors.sansCourriel();
      const objet = nommer(contexte, premiere.sujet.id) ?? '';
      const fichier =
        autres.length === 0
          ? { nom: seul.chemin, mime: seul.mime, octets: seul.octets }
          : {
              nom: nomDeFichier(aujourdHui(), objet, 'navettes excel', 'zip'),
              mime: 'application/zip',
              octets: enZip(fichiers),
            };
      // Ses octets nomment des personnes et se refont d'un geste : le registre ne les garde pas.
      registre.noterFichier(
        { de: 'export', quoi: { quoi: 'navettes-excel', ids, forme } },
        {
          genre: 'export-navettes',
          titre: 'Navettes Excel',
          objet,
          reunionId: null,
          instanceId: instanceDe(contexte, premiere.sujet.id),
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

    'navettes.recevoir': async ({ sujet, jetons }) => {
      genres[sujet.genre].exiger(contexte, sujet.id);
      const deposes = jetons.map((jeton) => {
        const depot = prendre(jeton);
        if (depot === null) throw pieceErrors.depotPerime();
        return depot;
      });
      const reception = reconnaitreTous(contexte, genres, sujet, await lireTous(lecteurs, deposes));
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
      retours: comparerReception(contexte, genres, receptions.exiger(reception)).map(({ retour }) => retour),
    }),

    'navettes.integrer': ({ reception, vu, cles }, appelant) => {
      const recue = receptions.exiger(reception);
      const retours = comparerReception(contexte, genres, recue);
      const pris = choisis(retours, cles);
      const aClore = closes(retours, pris);
      genres[recue.sujet.genre].ecrire(contexte, vu, appelant, pris);
      for (const id of aClore) {
        const { recueLe } = exiger(id);
        depots.navettes.modifier(id, { recueLe: recueLe ?? aujourdHui(), integreeLe: aujourdHui() });
      }
      return { prises: pris.length };
    },
  } satisfies Partial<HandlersFichier>;
};
