import { suivreLeTravail } from '#renderer/app/travaux/suivre-le-travail.ts';
import { useAppel, useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus, phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { SANS_ENVOI, useEnvoiEnCours } from './envoi.store.ts';

const poser = useEnvoiEnCours.setState;
const SINON = 'L’envoi n’a pas pu être préparé. Votre fichier n’a pas changé ; recommencez.';

/** Préparer l'envoi, le suivre, l'arrêter ; il s'achève même si l'on change d'écran, et un avis le dit. */
export function useEnvoi() {
  const envoi = useEnvoiEnCours();
  const appeler = useAppel();
  const { lancer } = useDemande('passation.envoyer');

  const preparer = async (dossier: string, sansNotes: readonly string[]) => {
    poser({ ...SANS_ENVOI, suivi: { fait: 0, total: 100, libelle: 'Préparation' } });
    try {
      const { travail, chemin, jeton } = await lancer({ dossier, sansNotes: [...sansNotes] });
      poser({ travail });
      const fini = await suivreLeTravail(appeler, travail, (suivi) => poser({ suivi }));
      const pret = fini?.fichiers != null;
      poser({ ...SANS_ENVOI, pret: pret ? { chemin, jeton } : null, refus: pret ? null : (fini?.echec ?? SINON) });
      // À l'écran de la passation, il se lit déjà.
      if (pret && !window.location.pathname.startsWith('/passation'))
        donnerAvis('L’envoi pour votre successeur est prêt.');
    } catch (cause) {
      poser({ ...SANS_ENVOI, refus: phraseDe(cause, SINON) });
    }
  };
  const arreter = () => {
    if (envoi.travail === null) return;
    poser({ arret: true });
    appeler('travaux.arreter', { travail: envoi.travail }).catch(direRefus());
  };
  /** Oublie ce que le dernier a donné. */
  const oublier = () => poser(SANS_ENVOI);
  return { ...envoi, preparer, arreter, oublier };
}
