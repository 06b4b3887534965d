import { type ReactNode, useRef } from 'react';
import { z } from 'zod';
import { ligne } from '#shared/domain/champs.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

interface Proprietes {
  readonly libelle: string;
  readonly exemple: string;
  /** Ce qu'on dit d'un intitulé vide. */
  readonly vide: string;
  readonly ajouter: (intitule: string) => Promise<unknown>;
  /** D'autres choix, à droite de l'intitulé. */
  readonly children?: ReactNode;
}

/** Un intitulé et Entrée : l'axe ou l'objectif s'ajoute à la suite, le foyer reste pour le suivant. */
export function AjouterUneLigne({ libelle, exemple, vide, ajouter, children }: Proprietes) {
  const cadre = useRef<HTMLDivElement>(null);
  const formulaire = useFormulaire({
    schema: z.object({ intitule: ligne(vide) }),
    depart: { intitule: '' },
    envoyer: async ({ intitule }) => {
      await ajouter(intitule);
      formulaire.repartir({ intitule: '' });
      cadre.current?.querySelector('input')?.focus();
    },
  });
  return (
    <div className="ajouter-une-ligne libelle-cache" ref={cadre}>
      <Formulaire
        formulaire={formulaire}
        libelle={libelle}
        nonFait="Non ajouté."
        gestes={
          <Bouton type="submit" icone="plus" enCours={formulaire.enCours} libelle={libelle}>
            Ajouter
          </Bouton>
        }
      >
        <ChampTexte libelle={libelle} exemple={exemple} {...formulaire.champ('intitule')} />
        {children}
      </Formulaire>
    </div>
  );
}
