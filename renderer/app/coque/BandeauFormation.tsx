import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { BandeauDuFichier } from './BandeauDuFichier.tsx';

/** Une copie de formation se reconnaît sur tous les écrans. */
export function BandeauFormation() {
  return (
    <BandeauDuFichier
      libelle="Fichier de formation"
      mot="Fichier de formation : les personnes sont inventées."
      gestes={
        <Lien vers="/fichiers" genre="geste">
          Ouvrir un autre fichier
        </Lien>
      }
    >
      Rien de ce que vous y faites ne touche le fichier d’origine ; ses documents portent « FORMATION ».
    </BandeauDuFichier>
  );
}
