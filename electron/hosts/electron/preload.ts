import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Evenement } from '#shared/contract/evenement.ts';
import { NOM_DU_PONT, type Pont } from '#shared/contract/pont.ts';
import type { Reponse } from '#shared/errors/app-error.ts';
import { CANAUX } from './canaux.ts';

const demander = (canal: string, ...envoi: unknown[]): Promise<Reponse<unknown>> =>
  ipcRenderer.invoke(canal, ...envoi) as Promise<Reponse<unknown>>;

/** Le pont : des fonctions nommées ; ni `ipcRenderer` ni l'événement ne passent. */
const pont: Pont = {
  appeler: (nom, entree) => demander(CANAUX.appel, nom, entree),
  deposer: (fichier) => demander(CANAUX.depot, fichier),
  enregistrer: (jeton) => demander(CANAUX.enregistrer, jeton),
  choisirFichier: () => demander(CANAUX.choisirFichier),
  ouvrirFenetre: (adresse) => demander(CANAUX.fenetre, adresse),
  ecouter: (surEvenement) => {
    const recevoir = (_evenement: IpcRendererEvent, recu: Evenement) => surEvenement(recu);
    ipcRenderer.on(CANAUX.evenement, recevoir);
    void demander(CANAUX.ecoute);
    return () => void ipcRenderer.off(CANAUX.evenement, recevoir);
  },
};

contextBridge.exposeInMainWorld(NOM_DU_PONT, pont);
