import { type KeyboardEvent, useEffect, useRef } from 'react';
import { z } from 'zod';
import { ligne } from '#shared/domain/champs.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { foyerLibre } from '#renderer/ui/gestes/foyer-libre.ts';

const schema = z.object({ etatMotif: ligne('Dites en une ligne ce qui bloque, suspend ou arrête cette action.', 500) });

interface Proprietes {
  readonly libelle: string;
  readonly envoyer: (motif: string) => Promise<unknown>;
  readonly surRenoncer: () => void;
}

/** La ligne sans laquelle l'état ne se garde pas : le foyer y va, Entrée garde, Échap rend l'état d'avant. */
export function DemanderLeMotif({ libelle, envoyer, surRenoncer }: Proprietes) {
  const ici = useRef<HTMLDivElement>(null);
  const formulaire = useFormulaire({
    schema,
    depart: { etatMotif: '' },
    envoyer: async ({ etatMotif }) => {
      const choix = ici.current?.parentElement?.querySelector('select');
      await envoyer(etatMotif);
      // Déjà parti écrire ailleurs pendant l'enregistrement : le foyer ne se reprend pas.
      if (foyerLibre() || ici.current?.contains(document.activeElement)) choix?.focus();
    },
  });
  /** Le champ disparaît : le foyer revient à l'état, juste au-dessus. */
  const rendreLeFoyer = () => ici.current?.parentElement?.querySelector('select')?.focus();
  useEffect(() => {
    ici.current?.querySelector('input')?.focus();
  }, []);
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key !== 'Escape') return;
    evenement.preventDefault();
    rendreLeFoyer();
    surRenoncer();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Échap est écouté pour le champ qui est dedans.
    <div className="motif-de-l-etat" ref={ici} onKeyDown={surTouche}>
      <Formulaire
        formulaire={formulaire}
        libelle={libelle}
        gestes={
          <>
            <Bouton type="submit" enCours={formulaire.enCours}>
              Garder cet état
            </Bouton>
            <Bouton
              genre="discret"
              surClic={() => {
                rendreLeFoyer();
                surRenoncer();
              }}
            >
              Renoncer
            </Bouton>
          </>
        }
      >
        <ChampTexte libelle={libelle} obligatoire exemple="En une ligne" {...formulaire.champ('etatMotif')} />
      </Formulaire>
    </div>
  );
}
