import type { Database } from 'better-sqlite3';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { EmetteurDeDocument } from '#shared/domain/service/emetteur.schema.ts';
import { type ChoixDEmetteur, createChoixEmetteurRepository, type ObjetDuChoix } from './choix-emetteur.repository.ts';
import { createEmetteurRepository } from './emetteur.repository.ts';
import { createLogoRepository } from './logo.repository.ts';
import { createSignataireRepository } from './signataire.repository.ts';

/** Au nom de qui partent les documents d'une réunion ou d'une instance, et qui y signe. */
export function createEmetteursDeSeanceQueries(db: Database) {
  const emetteurs = createEmetteurRepository(db);
  const signataires = createSignataireRepository(db);
  const choix = createChoixEmetteurRepository(db);
  const logos = createLogoRepository(db);

  /** Celui de l'instance, à défaut celui du fichier ; `null` : le fichier n'en a pas. */
  function habituel(instanceId: string): EmetteurDeDocument | null {
    const emetteur = emetteurs.deLInstance(instanceId) ?? emetteurs.parDefaut();
    return emetteur === null ? null : { ...emetteur, signataire: signataires.parDefaut(emetteur.id) };
  }

  function choisi({ emetteurId, signataireId }: ChoixDEmetteur): EmetteurDeDocument | null {
    const garde = emetteurs.parId(emetteurId);
    if (garde === null) return null;
    const { parDefaut: _, archiveLe: __, ...emetteur } = garde;
    const trouve = signataireId === null ? null : signataires.parId(signataireId);
    if (trouve === null) return { ...emetteur, signataire: null };
    const { emetteurId: ___, ...signataire } = trouve;
    return { ...emetteur, signataire };
  }

  const choisis = (objet: ObjetDuChoix): Seance['choixDEmetteurs'] =>
    choix.deLObjet(objet).flatMap((un) => {
      const emetteur = choisi(un);
      return emetteur === null ? [] : [{ genre: un.genre, emetteur }];
    });

  return {
    habituel,
    choisis,
    /** Ce qu'un document d'instance imprime : l'émetteur choisi pour lui, sinon l'habituel. */
    duDocumentDInstance: (instanceId: string, genre: string): EmetteurDeDocument | null =>
      choisis({ objet: 'instance', id: instanceId }).find((un) => un.genre === genre)?.emetteur ?? habituel(instanceId),
    /** Tout ce qu'une séance en sait ; `null` : le fichier n'a pas d'émetteur. */
    deReunion(id: string, instanceId: string): Pick<Seance, 'emetteur' | 'choixDEmetteurs' | 'logos'> | null {
      const emetteur = habituel(instanceId);
      if (emetteur === null) return null;
      return {
        emetteur,
        choixDEmetteurs: choisis({ objet: 'reunion', id }),
        logos: logos.deLInstance(instanceId),
      };
    },
  };
}
