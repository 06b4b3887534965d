import type { Sortie } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { OPERATIONS_DEPUIS } from '#shared/contract/sauvegarde-lue.contract.ts';
import { decrireChangement, nomDeLaLigne } from '#shared/domain/historique/changement.labels.ts';
import { adresseDeLaTable } from '#shared/domain/historique/objet-touche.labels.ts';
import { tableLibelle } from '#shared/domain/historique/tables.labels.ts';
import { remiseErrors } from '#shared/errors/remise.errors.ts';
import type {
  EcartDeLigne,
  ExtraitDObjet,
  ObjetCompare,
  Remise,
} from '#electron/repositories/donnees/remise.repository.ts';
import type { Contexte } from '../contexte.ts';
import type { SauvegardesDuFichier } from './sauvegarde.service.ts';

type Changement = Sortie<'sauvegardes.comparerObjet'>['changements'][number];

/** Comparaisons gardées en mémoire, pour remettre ce que l'on vient de lire. */
const GARDEES = 4;
/** Tables qui nomment une personne par sa fiche : rien n'en revient d'une personne effacée. */
const DE_LA_PERSONNE: ReadonlySet<string> = new Set([
  'personne',
  'affectation',
  'contact',
  'constat_ecarte',
  'navette',
]);

const SENS = { disparu: 0, change: 1, ajoute: 2 } as const;

const sansAjouts = ({ ecarts, renvois }: Remise): Remise => ({
  ecarts: ecarts.filter(({ ancien }) => ancien !== null),
  renvois,
});

/** Lire une sauvegarde, la comparer au fichier présent, en remettre un objet. */
export function createSauvegardeLueService({ depots }: Contexte, sauvegardes: SauvegardesDuFichier) {
  const gardes = new Map<string, ExtraitDObjet>();
  const cle = (jeton: string, tbl: string, id: string): string => `${jeton}/${tbl}/${id}`;

  async function extraire(jeton: string, tbl: string, id: string): Promise<ExtraitDObjet> {
    const extrait = await sauvegardes.extraire(jeton, tbl, id);
    if (extrait === null) throw remiseErrors.absent();
    gardes.set(cle(jeton, tbl, id), extrait);
    for (const ancienne of gardes.keys()) {
      if (gardes.size <= GARDEES) break;
      gardes.delete(ancienne);
    }
    return extrait;
  }

  const estEffacee = (id: unknown): boolean =>
    typeof id === 'string' && (depots.remises.estEffacee(id) || sauvegardes.effacements.lire().includes(id));

  /** Rien ne ramène une personne effacée : ni sa fiche, ni ses coordonnées, ni une note prise sur elle. */
  function permise(tbl: string, ligne: Readonly<Record<string, unknown>> | null): boolean {
    if (ligne?.['objet_genre'] === 'personne') return !estEffacee(ligne['objet_id']);
    if (ligne === null || !DE_LA_PERSONNE.has(tbl)) return true;
    return !estEffacee(tbl === 'personne' ? ligne['id'] : ligne['personne_id']);
  }

  const estRefusee = (tbl: string, { parties: [racine] }: ExtraitDObjet): boolean =>
    !permise(tbl, racine?.ligne ?? null);

  function remiseDe(tbl: string, id: string, extrait: ExtraitDObjet): Remise {
    const { ecarts, renvois } = depots.remises.comparer(tbl, id, extrait);
    return {
      ecarts: ecarts.filter((ecart) => permise(ecart.tbl, ecart.ancien)),
      renvois: renvois.filter((renvoi) => permise(renvoi.tbl, renvoi.ligne)),
    };
  }

  /** Les noms de ce que désigne la sauvegarde : dans le fichier, sinon dans ce qu'elle apporte. */
  function nommer(extrait: ExtraitDObjet) {
    const apportes = new Map(
      [...extrait.parties, ...extrait.renvois].map((une) => [`${une.tbl}/${une.ligne.id}`, une]),
    );
    return (tbl: string, champ: string, valeur: unknown): string | null => {
      const vers = depots.objetsTouches.designe(tbl, champ);
      if (vers === null || typeof valeur !== 'string') return null;
      const { nom, derniere } = depots.objetsTouches.nommer({ tbl: vers, ligne: valeur });
      const ligne = derniere ?? apportes.get(`${vers}/${valeur}`)?.ligne;
      return nom ?? (ligne === undefined ? null : nomDeLaLigne(vers, ligne));
    };
  }

  function changementsDe({ tbl, present, ancien, champs }: EcartDeLigne, nom: ReturnType<typeof nommer>): Changement[] {
    const ligne = ancien ?? present ?? {};
    if (present === null || ancien === null) {
      const dit = nomDeLaLigne(tbl, ligne);
      const sens = present === null ? ('revient' as const) : ('part' as const);
      return [
        {
          sens,
          sur: null,
          quoi: tableLibelle(tbl),
          present: present === null ? null : dit,
          ancien: ancien === null ? null : dit,
        },
      ];
    }
    return champs.flatMap((champ) => {
      const noms = { avant: nom(tbl, champ, present[champ]), apres: nom(tbl, champ, ancien[champ]) };
      return decrireChangement({ tbl, champ, avant: present[champ] ?? null, apres: ancien[champ] ?? null, noms }).map(
        ({ quoi, avant, apres }) => ({
          sens: 'change' as const,
          sur: nomDeLaLigne(tbl, ligne),
          quoi,
          present: avant,
          ancien: apres,
        }),
      );
    });
  }

  const direObjet = ({ tbl, id, nom, derniere, sens, lignes }: ObjetCompare) => ({
    ...{ tbl, id, sens, lignes },
    genre: tableLibelle(tbl),
    nom: nom ?? (derniere === null ? null : nomDeLaLigne(tbl, derniere)) ?? tableLibelle(tbl),
    adresse: sens === 'disparu' ? null : adresseDeLaTable(tbl, id),
  });

  return {
    'sauvegardes.examiner': async ({ jeton }) => {
      const sauvegarde = sauvegardes.lire(jeton);
      const { operation, depuis } = sauvegarde;
      return {
        sauvegarde,
        contenu: sauvegarde.contenu ?? (await sauvegardes.contenu(jeton)),
        present: depots.remises.contenu(),
        depuis:
          depuis === null
            ? null
            : { total: depuis, operations: depots.journal.depuis(operation ?? 0, OPERATIONS_DEPUIS) },
      };
    },
    'sauvegardes.comparer': async ({ jeton }) =>
      (await sauvegardes.comparer(jeton))
        .map(direObjet)
        .toSorted((a, b) => SENS[a.sens] - SENS[b.sens] || a.genre.localeCompare(b.genre, 'fr') || b.lignes - a.lignes),
    'sauvegardes.comparerObjet': async ({ jeton, tbl, id }) => {
      const extrait = await extraire(jeton, tbl, id);
      const remise = remiseDe(tbl, id, extrait);
      const nom = nommer(extrait);
      return {
        changements: remise.ecarts.flatMap((ecart) => changementsDe(ecart, nom)),
        renvois: remise.renvois
          .filter(({ tbl: ou }) => ou !== 'piece')
          .map(({ tbl: ou, ligne }) => `${tableLibelle(ou)} : ${nomDeLaLigne(ou, ligne) ?? 'sans nom'}`),
        refus: estRefusee(tbl, extrait) ? remiseErrors.effacee().message : null,
        effacementDepuis: depots.journal.effacementDepuis(sauvegardes.lire(jeton).operation ?? 0),
      };
    },
    'objets.remettre': ({ jeton, tbl, id, nom, garderAjouts }) => {
      const extrait = gardes.get(cle(jeton, tbl, id));
      if (extrait === undefined) throw remiseErrors.perime();
      if (estRefusee(tbl, extrait)) throw remiseErrors.effacee();
      const entiere = remiseDe(tbl, id, extrait);
      const remise = garderAjouts ? sansAjouts(entiere) : entiere;
      if (!depots.remises.remettre(remise, extrait.contenus)) throw remiseErrors.placePrise(nom);
      return {
        remises: remise.ecarts.filter(({ ancien }) => ancien !== null).length,
        otees: remise.ecarts.filter(({ ancien }) => ancien === null).length,
      };
    },
  } satisfies Partial<HandlersFichier>;
}
