import { type ChangeEvent, useRef } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { adresseDeLImage } from '#renderer/ui/apercu/adresse-de-l-image.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';

const dire = direRefus('L’image n’a pas pu être prise.');

/** L'image du bloc-marque, fournie par le service ; à défaut, un en-tête de texte sobre. Jamais dessinée par nous. */
export function BlocMarque({
  id,
  nom,
  intitule,
}: {
  readonly id: string | null;
  readonly nom: string | null;
  readonly intitule: string;
}) {
  const choix = useRef<HTMLInputElement>(null);
  const { deposer } = useOctets();
  const poser = useCommande('emetteur.poserBlocMarque');
  const { donnees: image } = useRequete('emetteur.image', {});
  const retirer = useCommande('emetteur.retirerBlocMarque');
  const prendre = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const fichier = target.files?.[0];
    target.value = '';
    if (fichier === undefined) return;
    try {
      await poser.lancer({ jeton: await deposer(fichier) });
    } catch (cause) {
      dire(cause);
    }
  };
  return (
    <Bloc titre="Bloc-marque">
      <p>
        L’image que votre service utilise déjà, en PNG ou JPEG, 2 Mo au plus. Elle s’imprime en haut à gauche de la
        première page, ses proportions gardées. Sans image, les documents portent l’en-tête sobre « {intitule} ».
      </p>
      {image !== null && (
        <img
          className="image-de-bloc-marque"
          src={adresseDeLImage(image)}
          width={image.largeur}
          height={image.hauteur}
          alt={`Bloc-marque actuel : ${nom ?? 'image sans nom'}`}
        />
      )}
      <p>
        {id === null ? (
          <Etat sens="afaire">Aucune image : en-tête de texte</Etat>
        ) : (
          <Etat sens="fait">{nom ?? 'Image en place'}</Etat>
        )}
      </p>
      <input
        ref={choix}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        tabIndex={-1}
        aria-label="Image du bloc-marque"
        onChange={(evenement) => void prendre(evenement)}
      />
      <div className="puces">
        <Bouton icone="piece" enCours={poser.enCours} surClic={() => choix.current?.click()}>
          {id === null ? 'Choisir l’image' : 'Remplacer l’image'}
        </Bouton>
        {id !== null && (
          <Bouton genre="discret" danger surClic={() => void retirer.lancer({}).catch(dire)}>
            Retirer l’image
          </Bouton>
        )}
      </div>
    </Bloc>
  );
}
