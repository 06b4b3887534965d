import { clesDePersonne, estPilote } from '#shared/domain/annuaire/pilote.rules.ts';
import type { Engagements } from '#shared/domain/annuaire/engagements.schema.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { nomDuDispositif } from '#shared/domain/eq2030/dispositifs.data.ts';
import { designationLibelle } from '#shared/domain/designation/designation.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Contexte } from '../contexte.ts';

/** Ce que l'écran montre avant « Voir toutes ». */
const MONTREES = 8;

/** De qui, et de quoi, on cherche les engagements. */
export interface Engage {
  readonly personnes: readonly (Pick<Personne, 'prenom' | 'nom'> & { readonly id: string })[];
  /** Ce par quoi un pilote se reconnaît, en plus des personnes : le nom d'une structure. */
  readonly cles: readonly string[];
  /** Les personnes elles-mêmes pilotent : vrai pour une personne, non pour une structure, qui ne répond que de son nom. */
  readonly personnesPilotent: boolean;
  readonly instances: readonly string[];
  readonly structure: string | null;
}

/** « Qui siège où », hors les mandats, en quelques lectures indexées (feature 77). */
export function engagementsDe({ depots: { engagements }, aujourdHui }: Contexte, engage: Engage): Engagements {
  const ids = engage.personnes.map(({ id }) => id);
  const desPersonnes = new Set(engage.personnes.flatMap(clesDePersonne));
  const cles = new Set([...engage.cles, ...(engage.personnesPilotent ? desPersonnes : [])]);
  const pilotees = engagements.pilotees(engagements.pilotes().filter((pilote) => estPilote(pilote, cles)));
  const ouverte = (etat: string) => etat === 'a_engager' || etat === 'en_cours';
  const { nombre, invitations, recentes } = engagements.presences(ids, aujourdHui());
  return {
    presences: {
      nombre,
      invitations,
      recentes: recentes.map((une) => ({
        reunionId: une.reunionId,
        instance: nomCourt(une),
        date: une.date,
        statut: une.statut,
        invitee: une.invitee === 1,
        personne: nomComplet(une),
      })),
    },
    pilotees: {
      nombre: pilotees.length,
      ouvertes: pilotees.filter(({ etat }) => ouverte(etat)).length,
      lignes: pilotees.slice(0, MONTREES).map(({ genre, id, texte, date, echeance, etat, ...instance }) => ({
        genre,
        id,
        texte,
        date,
        echeance,
        instance: nomCourt(instance),
        ouverte: ouverte(etat),
      })),
    },
    fiches: engagements.fiches(ids, engage.structure).map((fiche) => ({ ...fiche, close: fiche.close === 1 })),
    contrats: engagements
      .contrats(engage.instances, engage.structure)
      .map(({ code, libelle, signe, type, complement, sigle }) => ({
        code,
        libelle,
        signe: signe === 1,
        instance: type == null || complement == null ? null : nomCourt({ type, complement, sigle: sigle ?? null }),
      })),
    designations: engagements.designations(ids).map(({ id, territoires, debut, fin, prenom, nom, ...designation }) => ({
      id,
      libelle: designationLibelle({ ...designation, territoires: JSON.parse(territoires) as string[] }),
      personne: nomComplet({ civilite: designation.civilite, prenom, nom }),
      debut,
      fin,
    })),
    deploiements: engagements.deploiements(engage.structure).map(({ dispositif, libelle, territoires, ...reste }) => ({
      ...reste,
      libelle: nomDuDispositif(dispositif, libelle),
      territoires: JSON.parse(territoires) as string[],
    })),
    signatures: engagements
      .signataires()
      .filter((signataire) => clesDePersonne(signataire).some((cle) => desPersonnes.has(cle)))
      .map(({ id, emetteur, qualite, retireLe }) => ({ id, emetteur, qualite, retireLe })),
  };
}
