import type { Evenement } from '#shared/contract/evenement.ts';
import type { Reponse } from '#shared/errors/app-error.ts';
import { brancherIpc } from '#electron/hosts/electron/ipc.ts';
import { createFenetres } from '#electron/hosts/fenetres.ts';
import { uneApplicationReelle } from './application-reelle.ts';
import { unServeur } from './un-serveur.ts';

/** La même application derrière un hôte ou un autre. */
export interface TransportEssaye {
  /** Envoie comme le ferait une page ; lève si la valeur ne peut pas partir par ce chemin. */
  readonly appeler: (nom: string, entree: unknown) => Promise<Reponse<unknown>>;
  /** Ce que la fenêtre a reçu, dans l'ordre. */
  readonly evenements: readonly Evenement[];
  readonly releve: readonly unknown[];
  readonly fermer: () => Promise<void>;
}

async function direct(fichier: string): Promise<TransportEssaye> {
  const fenetres = createFenetres();
  const evenements: Evenement[] = [];
  fenetres.entrer((evenement) => evenements.push(evenement), null);
  const { application, releve, fermer } = uneApplicationReelle(fichier, (annonce) =>
    fenetres.diffuser({ genre: 'annonce', ...annonce }),
  );
  return {
    evenements,
    releve,
    appeler: async (nom, entree) => {
      const { nom: lu, entree: lue } = JSON.parse(JSON.stringify({ nom, entree })) as { nom: string; entree?: unknown };
      return JSON.parse(JSON.stringify(await application.dispatch(lu, lue, { fenetre: 1 }))) as Reponse<unknown>;
    },
    fermer: async () => fermer(),
  };
}

async function http(fichier: string): Promise<TransportEssaye> {
  const fenetres = createFenetres();
  const { application, releve, fermer } = uneApplicationReelle(fichier, (annonce) =>
    fenetres.diffuser({ genre: 'annonce', ...annonce }),
  );
  const serveur = await unServeur({ application, fenetres });
  const admise = await serveur.ouvrirSession();
  const evenements: Evenement[] = [];
  const flux = (await fetch(`${serveur.origine}/evenements`, { headers: admise })).body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  const lire = async (): Promise<boolean> => {
    const { done, value = '' } = (await flux?.read()) ?? { done: true };
    for (const ligne of value.split('\n').filter((l) => l !== '')) evenements.push(JSON.parse(ligne) as Evenement);
    return !done;
  };
  await lire();
  const ecoute = (async () => {
    while (await lire());
  })();
  return {
    evenements,
    releve,
    appeler: async (nom, entree) => {
      const reponse = await fetch(`${serveur.origine}/appel`, {
        method: 'POST',
        headers: { ...admise, 'content-type': 'application/json', 'x-comites-fenetre': '1' },
        body: JSON.stringify({ nom, entree }),
      });
      return (await reponse.json()) as Reponse<unknown>;
    },
    fermer: async () => {
      await serveur.fermer();
      await ecoute;
      fermer();
    },
  };
}

async function ipc(fichier: string): Promise<TransportEssaye> {
  const fenetres = createFenetres();
  const evenements: Evenement[] = [];
  fenetres.entrer((evenement) => evenements.push(structuredClone(evenement)), null);
  const { application, releve, fermer } = uneApplicationReelle(fichier, (annonce) =>
    fenetres.diffuser({ genre: 'annonce', ...annonce }),
  );
  const canaux = new Map<string, (evenement: never, ...recu: unknown[]) => Promise<unknown>>();
  const non = (): never => {
    throw new Error('Sans objet ici.');
  };
  brancherIpc(
    { handle: (canal, gestion) => void canaux.set(canal, gestion) },
    {
      application,
      fenetres,
      numeroDe: () => 1,
      accueillir: non,
      enregistrer: non,
      choisirFichier: non,
      ouvrirFenetre: non,
      relever: (_reference, cause) => (releve as unknown[]).push(cause),
    },
  );
  const mainFrame = { url: 'app://comites/' };
  return {
    evenements,
    releve,
    appeler: async (nom, entree) =>
      structuredClone(
        await canaux.get('app:appel')?.(
          { sender: { id: 1, mainFrame }, senderFrame: mainFrame } as never,
          ...structuredClone([nom, entree]),
        ),
      ) as Reponse<unknown>,
    fermer: async () => fermer(),
  };
}

/** Les trois chemins d'une opération : par JSON, par la boucle locale, par un faux `ipcMain` qui clone. */
export const TRANSPORTS: Readonly<Record<string, (fichier: string) => Promise<TransportEssaye>>> = {
  direct,
  http,
  ipc,
};
