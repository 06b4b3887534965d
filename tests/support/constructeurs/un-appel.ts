import { unFichier } from './un-fichier.ts';

export const VU = Number.MAX_SAFE_INTEGER;

export const APPEL = {
  intitule: 'AMI O2R Grand Est 2026',
  region: '44',
  annee: 2026,
  lanceLe: '2026-01-15',
  depotAu: '2026-02-20',
};

/** Un appel ouvert, avec sa grille et ses publics, et de quoi y inscrire des candidatures. */
export function unAppel() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id: appelId } = appeler('appels.creer', APPEL);
  const candidater = (projet: string, porteur = 'Tremplin Essai', numero: string | null = null) =>
    appeler('candidatures.creer', { appelId, projet, porteur, numero, deposeeLe: '2026-02-18' }).id;
  const lire = (id: string) => appeler('candidatures.fiche', { id });
  const fiche = () => appeler('appels.fiche', { id: appelId });
  const listee = (id: string) => {
    const une = appeler('appels.candidatures', { id: appelId }).find((ligne) => ligne.id === id);
    if (une === undefined) throw new Error('Candidature absente de la liste.');
    return une;
  };

  /** Une candidature à qui rien ne manque : volets, publics, montants, et chaque critère manuel coché « oui ». */
  function eligible(projet = 'Un pas dehors', departement = '51'): string {
    const id = candidater(projet, `Porteur de ${projet}`);
    const volets = { voletReperage: true, voletRemobilisation: true, voletCoordination: true };
    appeler('candidatures.modifier', { id, vu: VU, patch: { ...volets, coutTotal: 90_000_000 } });
    appeler('candidatures.viser', { candidatureId: id, zone: { genre: 'departement', code: departement } });
    for (const annee of [2026, 2027, 2028])
      appeler('candidatures.chiffrer', {
        candidatureId: id,
        annee,
        vu: VU,
        patch: { demande: 25_000_000, beneficiaires: 80 },
      });
    const { publicsDeLAppel, criteres } = lire(id);
    const vise = publicsDeLAppel.find(({ exclu }) => !exclu)?.id ?? '';
    appeler('candidatures.toucher', { candidatureId: id, publicId: vise, coche: true });
    for (const { id: critereId, cle, condition } of criteres)
      if (cle === null && condition === 'toujours')
        appeler('candidatures.controler', {
          candidatureId: id,
          critereId,
          vu: VU,
          patch: { reponse: 'oui', motif: null },
        });
    return id;
  }

  return { ...fichier, appelId, candidater, lire, fiche, listee, eligible };
}
