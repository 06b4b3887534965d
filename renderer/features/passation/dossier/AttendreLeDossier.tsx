import { useRef } from 'react';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ChoisirUnFichier } from '#renderer/ui/gestes/ChoisirUnFichier.tsx';

interface Proprietes {
  /** Rien n'est encore reçu : l'invite se lit en entier. */
  readonly vide: boolean;
  readonly enCours: boolean;
  readonly surDepot: (fichiers: readonly File[]) => void;
}

/** Où déposer les anciens fichiers, ou leur dossier entier. */
export function AttendreLeDossier({ vide, enCours, surDepot }: Proprietes) {
  const dossier = useRef<HTMLInputElement>(null);
  return (
    <SurfaceDeDepot
      className="depot-de-fichier"
      icone="dossier"
      invite="Lâchez les fichiers : chacun se lit."
      surDepot={surDepot}
    >
      <p>
        <b>{vide ? 'Glissez ici les anciens fichiers, par centaines' : 'Glissez ici d’autres fichiers'}</b>
      </p>
      {vide && (
        <p className="note">
          L’instance et le jour se devinent du nom, des dossiers et de la première page d’un Word. Chaque fichier
          devient la pièce d’une réunion antérieure, où rien n’est contrôlé.
        </p>
      )}
      <div className="puces">
        <ChoisirUnFichier
          libelle="Anciens fichiers"
          accepte=""
          icone="piece"
          plusieurs
          premier={vide}
          enCours={enCours}
          surChoix={surDepot}
        >
          Choisir des fichiers
        </ChoisirUnFichier>
        <input
          ref={(champ) => {
            // React ne connaît pas cet attribut : un dossier entier se choisit d'un geste.
            champ?.setAttribute('webkitdirectory', '');
            dossier.current = champ;
          }}
          type="file"
          multiple
          hidden
          tabIndex={-1}
          aria-label="Dossier d’anciens fichiers"
          onChange={({ target }) => {
            const fichiers = [...(target.files ?? [])];
            target.value = '';
            surDepot(fichiers);
          }}
        />
        <Bouton icone="dossier" enCours={enCours} surClic={() => dossier.current?.click()}>
          Choisir un dossier
        </Bouton>
      </div>
    </SurfaceDeDepot>
  );
}
