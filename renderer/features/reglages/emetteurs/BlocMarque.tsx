import { ChampImage } from '#renderer/app/images/ChampImage.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';

/** Largeur du bloc-marque sur la page, en centimètres (charte, § 4). */
const LARGEUR = 4.2;

/** L'image du bloc-marque, fournie par le service ; à défaut, un en-tête de texte sobre. Jamais dessinée par nous. */
export function BlocMarque({
  id,
  nom,
  intitule,
}: {
  readonly id: string;
  readonly nom: string | null;
  readonly intitule: string;
}) {
  const poser = useCommande('emetteurs.poserBlocMarque');
  const retirer = useCommande('emetteurs.retirerBlocMarque');
  const { donnees: image } = useRequete('emetteurs.image', { id });
  return (
    <Bloc titre="Bloc-marque" niveau={3}>
      <p className="note">
        L’image que votre service utilise déjà, en PNG ou JPEG, 2 Mo au plus. Elle s’imprime en haut à gauche de la
        première page, ses proportions gardées. Sans image, les documents portent l’en-tête sobre « {intitule} ».
      </p>
      <ChampImage
        libelle="Image du bloc-marque"
        alt={`Bloc-marque actuel : ${nom ?? 'image sans nom'}`}
        image={image}
        largeur={LARGEUR}
        poser={(jeton) => poser.lancer({ id, jeton })}
        retirer={() => retirer.lancer({ id })}
      >
        <p>
          {image === null ? (
            <Etat sens="afaire">Aucune image : en-tête de texte</Etat>
          ) : (
            <Etat sens="fait">{nom ?? 'Image en place'}</Etat>
          )}
        </p>
      </ChampImage>
    </Bloc>
  );
}
