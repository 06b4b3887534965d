import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';

/** Une adresse qui ne mène à aucun écran. */
export function PageIntrouvable() {
  return (
    <>
      <EnTete titre="Adresse inconnue" />
      <div className="corps">
        <Vide
          icone="carte"
          geste={
            <Lien vers="/departement" genre="premier">
              Aller à Mon département
            </Lien>
          }
        >
          Cette adresse ne mène à aucun écran. L’objet a peut-être été supprimé : voyez la corbeille dans Réglages.
        </Vide>
      </div>
    </>
  );
}
