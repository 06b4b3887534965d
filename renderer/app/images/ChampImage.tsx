import './images.css';
import { type ChangeEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { adresseDeLImage } from '#renderer/ui/apercu/adresse-de-l-image.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';

interface Proprietes {
  /** Ce qu'est l'image : « Image du bloc-marque ». */
  readonly libelle: string;
  /** Ce qu'elle montre, dit à qui ne la voit pas. */
  readonly alt: string;
  readonly image: Sortie<'emetteurs.image'>;
  /** Largeur d'impression, en centimètres : en deçà de 300 points par pouce, elle paraît floue. */
  readonly largeur: number;
  readonly poser: (jeton: string) => Promise<unknown>;
  readonly retirer?: (() => Promise<unknown>) | undefined;
  readonly children?: ReactNode;
}

/** Points qu'il faut pour imprimer nettement sur cette largeur : 150 par pouce, le moins qui ne se voie pas. */
const pointsPour = (centimetres: number): number => Math.round((centimetres / 2.54) * 150);

/** Une image fournie par la personne : sa vignette, la choisir, la remplacer, l'ôter ; un refus se lit dessous. */
export function ChampImage({ libelle, alt, image, largeur, poser, retirer, children }: Proprietes) {
  const id = useId();
  const choix = useRef<HTMLInputElement>(null);
  const { deposer } = useOctets();
  const [faute, setFaute] = useState<string | null>(null);
  const [enCours, setEnCours] = useState(false);
  const faire = async (geste: () => Promise<unknown>) => {
    setEnCours(true);
    setFaute(null);
    try {
      await geste();
    } catch (cause) {
      setFaute(phraseDe(cause, 'L’image n’a pas pu être prise ; choisissez-la de nouveau.'));
    } finally {
      setEnCours(false);
    }
  };
  const prendre = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const fichier = target.files?.[0];
    target.value = '';
    if (fichier !== undefined) void faire(async () => poser(await deposer(fichier)));
  };
  return (
    <div className="champ-image" role="group" aria-label={libelle} aria-describedby={faute === null ? undefined : id}>
      {image !== null && (
        <img className="vignette" src={adresseDeLImage(image)} width={image.largeur} height={image.hauteur} alt={alt} />
      )}
      {children}
      {image !== null && image.largeur < pointsPour(largeur) && (
        <LigneCalme icone="alerte">
          {`${image.largeur} × ${image.hauteur} points : à l’impression, elle paraîtra floue. Prenez-la d’au moins ${pointsPour(largeur)} points de large.`}
        </LigneCalme>
      )}
      <input
        ref={choix}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        tabIndex={-1}
        aria-label={libelle}
        onChange={prendre}
      />
      <Faute id={id}>{faute}</Faute>
      <div className="puces">
        <Bouton icone="piece" enCours={enCours} surClic={() => choix.current?.click()}>
          {image === null ? 'Choisir l’image' : 'Remplacer l’image'}
        </Bouton>
        {image !== null && retirer !== undefined && (
          <Bouton genre="discret" danger surClic={() => void faire(retirer)}>
            Ôter l’image
          </Bouton>
        )}
      </div>
    </div>
  );
}
