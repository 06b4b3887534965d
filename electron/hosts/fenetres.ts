import type { Evenement } from '#shared/contract/evenement.ts';

export type Envoi = (evenement: Evenement) => void;
export type Fenetres = ReturnType<typeof createFenetres>;

/**
 * Registre des fenêtres vivantes. Le numéro d'une fenêtre est le plus petit libre : après un
 * redémarrage la première redevient la 1, et retrouve ce qu'elle peut annuler.
 */
export function createFenetres(surNombre: (vivantes: number) => void = () => undefined) {
  const vivantes = new Map<number, Envoi>();
  const donnees = new Set<number>();

  function plusPetitLibre(): number {
    let numero = 1;
    while (vivantes.has(numero)) numero += 1;
    return numero;
  }

  return {
    /** Donne un numéro à une fenêtre qui écoute : celui qu'elle portait s'il est libre. */
    entrer(envoyer: Envoi, portait: number | null): { numero: number; sortir: () => void } {
      const numero = portait !== null && portait > 0 && !vivantes.has(portait) ? portait : plusPetitLibre();
      vivantes.set(numero, envoyer);
      donnees.add(numero);
      surNombre(vivantes.size);
      envoyer({ genre: 'fenetre', numero });
      return {
        numero,
        sortir: () => {
          if (vivantes.get(numero) !== envoyer) return;
          vivantes.delete(numero);
          surNombre(vivantes.size);
        },
      };
    },
    occupee: (numero: number): boolean => vivantes.has(numero),
    /** Vrai si l'hôte a donné ce numéro depuis son démarrage. */
    donnee: (numero: number): boolean => donnees.has(numero),
    /** Pousse un événement à toutes les fenêtres, sauf celle qui le sait déjà par sa réponse. */
    diffuser: (evenement: Evenement, sauf: number | null = null): void => {
      for (const [numero, envoyer] of vivantes) if (numero !== sauf) envoyer(evenement);
    },
  };
}
