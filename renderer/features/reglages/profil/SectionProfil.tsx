import './profil.css';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { CeQuiArrive } from './CeQuiArrive.tsx';
import { EnregistrerLeProfil } from './EnregistrerLeProfil.tsx';
import { RecevoirUnProfil } from './RecevoirUnProfil.tsx';
import { useRecevoirLeProfil } from './use-recevoir-le-profil.ts';

/** Le profil du service : l'enregistrer, reprendre celui d'un collègue. `?profil=` : celui qu'on a reçu. */
export function SectionProfil() {
  const { lire, poser } = useAdresse();
  const reception = useRecevoirLeProfil();
  const profil = lire('profil');
  const { donnees, erreur } = useRequete('profils.comprendre', profil === null ? null : { profil });
  if (profil !== null && erreur === null) {
    return donnees === null ? (
      <Chargement>Comparaison au fichier…</Chargement>
    ) : (
      <CeQuiArrive key={profil} profil={profil} recu={donnees} surFermer={() => poser({ profil: null })} />
    );
  }
  return (
    <div className="deux-colonnes">
      <EnregistrerLeProfil />
      <RecevoirUnProfil reception={reception} perdu={erreur?.message ?? null} />
    </div>
  );
}
