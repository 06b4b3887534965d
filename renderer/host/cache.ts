import { contract, type Entree, type Operation } from '#shared/contract/contract.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { hoteErrors } from '#shared/errors/hote.errors.ts';
import type { Client } from './client.ts';

/** Ce qu'une lecture montre à l'instant : une donnée affichée le reste pendant qu'on la relit. */
export interface Lecture<S = unknown> {
  readonly etat: 'attente' | 'pret' | 'erreur';
  readonly donnees: S | null;
  /** Numéro de la dernière opération que montre `donnees` ; à rendre avec une modification. */
  readonly vu: number;
  readonly erreur: AppError | null;
}

interface Gardee {
  readonly nom: Operation;
  readonly entree: Entree<Operation>;
  readonly abonnes: Set<() => void>;
  lecture: Lecture;
  enVol: Promise<void> | null;
  aLire: boolean;
}

const MAX_GARDEES = 200;
const PATIENCE_MS = 500;
export const ATTENTE: Lecture = { etat: 'attente', donnees: null, vu: 0, erreur: null };

export type Cache = ReturnType<typeof createCache>;

/** Clé d'une lecture : son nom et son entrée. */
export const cleDe = (nom: Operation, entree: unknown): string => JSON.stringify([nom, entree]);

const lit = (nom: Operation): readonly string[] => {
  const definition = contract[nom];
  return definition.genre === 'requete' ? definition.lit : [];
};

const enAppError = (cause: unknown): AppError => (cause instanceof AppError ? cause : hoteErrors.horsLiaison(cause));

/**
 * Garde ce que l'hôte a répondu, lit une seule fois ce que plusieurs écrans demandent, et relit ce
 * qu'une annonce rend périmé. Ce que lit chaque requête n'est écrit que dans le contrat.
 */
export function createCache(client: Client) {
  const gardees = new Map<string, Gardee>();
  const attentes = new Set<() => void>();
  let dernierVu = 0;

  function avancer(vu: number): void {
    dernierVu = Math.max(dernierVu, vu);
    for (const verifier of attentes) verifier();
  }

  function montrer(gardee: Gardee, lecture: Lecture): void {
    gardee.lecture = lecture;
    for (const prevenir of gardee.abonnes) prevenir();
  }

  async function lireUneFois(gardee: Gardee): Promise<void> {
    try {
      const { valeur, vu } = await client.voir(gardee.nom, gardee.entree);
      const { donnees } = gardee.lecture;
      const inchangees = donnees !== null && JSON.stringify(donnees) === JSON.stringify(valeur);
      montrer(gardee, { etat: 'pret', donnees: inchangees ? donnees : valeur, vu, erreur: null });
      avancer(vu);
    } catch (cause) {
      montrer(gardee, { ...gardee.lecture, etat: 'erreur', erreur: enAppError(cause) });
    }
  }

  /** Relit ; une demande faite pendant une lecture en entraîne une de plus, pas deux. */
  function relire(gardee: Gardee): Promise<void> {
    gardee.aLire = true;
    gardee.enVol ??= (async () => {
      while (gardee.aLire) {
        gardee.aLire = false;
        await lireUneFois(gardee);
      }
      gardee.enVol = null;
    })();
    return gardee.enVol;
  }

  function perimer(gardee: Gardee): void {
    if (gardee.abonnes.size > 0) void relire(gardee);
    else gardee.aLire = true;
  }

  function retenir(cle: string): Gardee {
    const connue = gardees.get(cle);
    if (connue !== undefined) return connue;
    const [nom, entree] = JSON.parse(cle) as [Operation, Entree<Operation>];
    const gardee: Gardee = { nom, entree, abonnes: new Set(), lecture: ATTENTE, enVol: null, aLire: true };
    gardees.set(cle, gardee);
    for (const [ancienne, { abonnes }] of gardees) {
      if (gardees.size <= MAX_GARDEES) break;
      if (abonnes.size === 0 && ancienne !== cle) gardees.delete(ancienne);
    }
    return gardee;
  }

  return {
    voir: (cle: string): Lecture => gardees.get(cle)?.lecture ?? ATTENTE,
    /** Suit une lecture, et la fait si elle manque ou n'est plus à jour ; rend de quoi cesser. */
    abonner(cle: string, prevenir: () => void): () => void {
      const gardee = retenir(cle);
      gardee.abonnes.add(prevenir);
      if (gardee.aLire && gardee.enVol === null) void relire(gardee);
      return () => void gardee.abonnes.delete(prevenir);
    },
    relire: (cle: string): Promise<void> => relire(retenir(cle)),
    /** Une opération a touché ces tables. */
    toucher(touche: readonly string[], operation: number): void {
      for (const gardee of gardees.values())
        if (lit(gardee.nom).some((table) => touche.includes(table))) perimer(gardee);
      avancer(operation);
    },
    /** L'état de l'hôte a changé ; avec `fichier`, rien de ce qui était lu n'a plus cours. */
    changerHote(fichier: boolean): void {
      if (fichier) dernierVu = 0;
      for (const gardee of gardees.values()) {
        const delHote = contract[gardee.nom].genre === 'demande';
        if (fichier && !delHote) montrer(gardee, ATTENTE);
        if (fichier || delHote) perimer(gardee);
      }
    },
    /** La liaison était coupée : des annonces ont pu manquer. */
    toutRelire(): void {
      for (const gardee of gardees.values()) perimer(gardee);
    },
    /** Attend que les écrans montrent au moins cette opération : rien ne clignote après un geste. */
    async rejoindre(vu: number): Promise<void> {
      if (vu > dernierVu) {
        await new Promise<void>((atteint) => {
          const finir = () => {
            clearTimeout(limite);
            attentes.delete(verifier);
            atteint();
          };
          const verifier = () => dernierVu >= vu && finir();
          const limite = setTimeout(finir, PATIENCE_MS);
          attentes.add(verifier);
        });
      }
      await Promise.all([...gardees.values()].map(({ enVol, abonnes }) => (abonnes.size > 0 ? enVol : null)));
    },
  };
}
