import { Lien } from '#renderer/ui/gestes/Lien.tsx';

/** Une copie de formation se reconnaît sur tous les écrans. */
export function BandeauFormation() {
  return (
    <aside className="bandeau" aria-label="Fichier de formation">
      <span>
        <b>Fichier de formation : les personnes sont inventées.</b> Rien de ce que vous y faites ne touche le fichier
        d’origine ; ses documents portent « FORMATION ».
      </span>
      <Lien vers="/fichiers" genre="geste">
        Ouvrir un autre fichier
      </Lien>
    </aside>
  );
}
