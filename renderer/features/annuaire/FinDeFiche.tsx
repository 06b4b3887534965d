import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { FusionnerAvec } from './fusion/FusionnerAvec.tsx';
import type { ObjetDeFusion } from './fusion/FusionnerFiches.tsx';

const OU: Readonly<
  Record<ObjetDeFusion, { readonly supprimer: `${ObjetDeFusion}.supprimer`; readonly fiches: string }>
> = {
  personnes: { supprimer: 'personnes.supprimer', fiches: '/annuaire' },
  structures: { supprimer: 'structures.supprimer', fiches: '/annuaire/structures' },
};

interface Proprietes {
  readonly objet: ObjetDeFusion;
  readonly id: string;
  readonly nom: string;
  readonly surFermer: () => void;
  /** Le geste propre à cette fiche, entre la fusion et la suppression. */
  readonly children: ReactNode;
}

/** Le bas d'une fiche de l'annuaire : la fusionner, un geste qui lui est propre, la supprimer. */
export function FinDeFiche({ objet, id, nom, surFermer, children }: Proprietes) {
  const [fusionne, setFusionne] = useState(false);
  const [, aller] = useLocation();
  const { supprimer, fiches } = OU[objet];
  const suppression = useCommande(supprimer);
  const aviser = useAvisAnnulable();
  const jeter = async () => {
    await suppression.lancer({ id });
    surFermer();
    aviser(`${nom} : à la corbeille.`, supprimer);
  };
  return (
    <>
      {suppression.erreur && (
        <Repere sens="alerte" mot="Fiche gardée." annonce>
          {suppression.erreur.message}
        </Repere>
      )}
      {fusionne && (
        <FusionnerAvec
          objet={objet}
          id={id}
          nom={nom}
          surFermer={() => setFusionne(false)}
          surFusionnees={(gardee) => aller(`${fiches}/${gardee}${window.location.search}`)}
        />
      )}
      <div className="panneau-fin">
        <Bouton surClic={() => setFusionne(true)}>Fusionner avec…</Bouton>
        {children}
        <Bouton
          genre="discret"
          danger
          icone="corbeille"
          enCours={suppression.enCours}
          surClic={() => void jeter().catch(() => undefined)}
        >
          Supprimer de l’annuaire
        </Bouton>
      </div>
    </>
  );
}
