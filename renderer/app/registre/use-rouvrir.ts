import { useAppel, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { suivreLeTravail } from '../travaux/suivre-le-travail.ts';

/** Rouvre un document sorti à l'identique, ou refait les archives d'un lot, et les remet. */
export function useRouvrir() {
  const { lancer, enCours } = useDemande('registre.rouvrir');
  const appeler = useAppel();
  const { enregistrer } = useOctets();

  async function attendre(travail: string) {
    const suivi = await suivreLeTravail(appeler, travail, () => undefined);
    if (suivi?.fichiers == null) return void donnerAvis(suivi?.echec ?? '');
    for (const { jeton, nom } of suivi.fichiers) await enregistrer(jeton, nom);
    donnerAvis('Le lot est prêt, tel qu’il était parti.');
  }

  const rouvrir = async (id: string) => {
    try {
      const { fichier, travail } = await lancer({ id });
      if (travail !== null) return await attendre(travail);
      if (fichier !== null && (await enregistrer(fichier.jeton, fichier.nom)))
        donnerAvis(`« ${fichier.nom} » est remis, tel qu’il était parti.`);
    } catch (cause) {
      direRefus('Le document n’a pas pu être rouvert.')(cause);
    }
  };
  return { rouvrir, enCours };
}
