import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { type PiloteEcrit, lirePilotes } from '#shared/domain/reprise/actions/pilotes.rules.ts';
import type { Contexte } from '../contexte.ts';
import { creerPersonne, trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';

/** Un pilote reconnu, ou à créer. */
export interface PiloteLu {
  readonly personneId: string | null;
  readonly personne: PiloteEcrit['personne'];
  readonly structure: string | null;
  /** La structure n'est pas dans l'annuaire. */
  readonly structureNeuve: boolean;
}

const ENTRE_PARENTHESES = /^(?<avant>.+?)\s*\((?<dedans>[^()]+)\)$/u;

/** Reconnaît les pilotes d'une cellule dans l'annuaire : une personne par son nom entier, une structure par son nom ou son sigle. */
export function createLecteurDePilotes(contexte: Contexte) {
  const { depots } = contexte;
  /** Les personnes que ce tableau a ajoutées : nommées à dix lignes, elles n'entrent qu'une fois. */
  const venues = new Map<string, string>();
  const personnes = new Map<string, string | null>();
  // Deux homonymes ne se reconnaissent pas à leur nom.
  for (const { id, prenom, nom } of depots.personnes.toutes())
    for (const cle of [cleDeNom(`${prenom ?? ''}${nom}`), cleDeNom(`${nom}${prenom ?? ''}`)])
      personnes.set(cle, personnes.has(cle) && personnes.get(cle) !== id ? null : id);
  const structures = new Map<string, string>();
  for (const { nom, sigle } of depots.structures.noms()) if (sigle !== null) structures.set(cleDeNom(sigle), nom);
  for (const { nom } of depots.structures.noms()) structures.set(cleDeNom(nom), nom);

  const laStructure = (ecrite: string | null) => {
    const connue = ecrite === null ? undefined : structures.get(cleDeNom(ecrite));
    return { structure: connue ?? ecrite, structureNeuve: ecrite !== null && connue === undefined };
  };
  const laPersonne = (prenom: string | null, nom: string): string | null =>
    prenom === null ? null : (personnes.get(cleDeNom(`${prenom}${nom}`)) ?? null);

  /** « Ville / Agglomération (Mme Anne MARTIN) » : deux pilotes, sauf si l'annuaire a une structure de ce nom. */
  function deLaStructure(texte: string): PiloteLu | null {
    const { avant = texte, dedans = null } = ENTRE_PARENTHESES.exec(texte.trim())?.groups ?? {};
    const structure = structures.get(cleDeNom(texte)) ?? structures.get(cleDeNom(avant));
    if (structure === undefined) return null;
    const seule = { personneId: null, personne: null, structure, structureNeuve: false };
    if (dedans === null || structures.has(cleDeNom(texte))) return seule;
    const [{ personne } = { personne: null }] = lirePilotes(dedans);
    const connue = personnes.get(cleDeNom(dedans)) ?? (personne && laPersonne(personne.prenom, personne.nom));
    return connue === null && personne === null ? null : { ...seule, personneId: connue, personne };
  }

  function laNeuve(personne: NonNullable<PiloteEcrit['personne']>, structure: string | null, source: string): string {
    const cle = `${cleDeNom(personne.prenom ?? '')} ${cleDeNom(personne.nom)}`;
    const neuve = { ...personne, fonction: null, structure, courriel: null, telephone: null };
    const id = venues.get(cle) ?? creerPersonne(contexte, neuve, source);
    venues.set(cle, id);
    return id;
  }

  return {
    structure: laStructure,
    /** Ce pilote dans l'annuaire, ajouté s'il le faut. */
    inscrire: ({ personneId, personne, structure }: PiloteLu, source: string) => {
      const structurePiloteId = trouverOuCreerStructure(contexte, structure);
      const piloteId = personneId === null && personne !== null ? laNeuve(personne, structure, source) : personneId;
      return { piloteId, structurePiloteId };
    },
    lire: (texte: string | null): readonly PiloteLu[] => {
      const entier = deLaStructure(texte ?? '');
      if (entier !== null) return [entier];
      return lirePilotes(texte ?? '').map(({ personne, structure }) => {
        if (personne !== null) {
          const personneId = laPersonne(personne.prenom, personne.nom);
          return { personneId, personne, ...laStructure(structure) };
        }
        // « Julien CORDIER », « DDETS (Julien CORDIER) », sans civilité : une personne si l'annuaire la connaît.
        const { avant = null, dedans = structure ?? '' } = ENTRE_PARENTHESES.exec(structure ?? '')?.groups ?? {};
        const connue = personnes.get(cleDeNom(dedans)) ?? null;
        return connue === null
          ? { personneId: null, personne: null, ...laStructure(structure) }
          : { personneId: connue, personne: null, ...laStructure(avant) };
      });
    },
  };
}
