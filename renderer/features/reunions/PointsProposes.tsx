import { useState } from 'react';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { type AInscrire, pointsProposes, type Propose } from './points-proposes.ts';
import { rangDAjout } from '#shared/domain/reunion/rang-d-ajout.rules.ts';

interface Proprietes {
  readonly seance: Seance;
  readonly propose: Propose;
  readonly aujourdHui: string;
}

/** Points proposés d'après la vie de l'instance : un geste les inscrit, et chacun dit d'où il vient. */
export function PointsProposes({ seance, propose, aujourdHui }: Proprietes) {
  const ajouter = useCommande('points.ajouter');
  const inscrire = useCommande('points.inscrire');
  const inscrireAudit = useCommande('audits.inscrire');
  const [toutes, setToutes] = useState(false);
  const { reunion, points } = seance;
  const { presses, ouvertes } = pointsProposes(seance, propose, aujourdHui);
  if (presses.length === 0 && ouvertes.length === 0) return null;
  const prendre = ({ source, point, rang: impose }: AInscrire) => {
    const rang = impose ?? rangDAjout(points, point.titre);
    const { titre, nature, intervenant, duree } = point;
    const ou = { reunionId: reunion.id, rang };
    const geste = (): Promise<unknown> => {
      if (source === null) return ajouter.lancer({ ...ou, titre, nature, intervenant, duree });
      if (source.genre === 'audit') return inscrireAudit.lancer({ ...ou, id: source.id, objet: source.objet });
      return inscrire.lancer({ ...ou, source });
    };
    void geste().catch(direRefus());
  };
  return (
    <Bloc titre="Proposés pour l’ordre du jour">
      <ul className="liste liste-serree">
        {[...presses, ...(toutes ? ouvertes : [])].map((un) => (
          <li key={un.cle}>
            <Icone nom="cercle" />
            <span>
              {un.titre} <span className="note">{un.raison}</span>
            </span>
            <Bouton genre="discret" libelle={`Inscrire « ${un.titre} »`} surClic={() => prendre(un)}>
              Inscrire
            </Bouton>
          </li>
        ))}
      </ul>
      {ouvertes.length > 0 && (
        <Bouton genre="discret" icone={toutes ? 'haut' : 'bas'} surClic={() => setToutes(!toutes)}>
          {toutes
            ? 'Cacher ce qui reste ouvert'
            : `Montrer ${pluriel(ouvertes.length, 'décision ou action ouverte', 'décisions ou actions ouvertes')}`}
        </Bouton>
      )}
    </Bloc>
  );
}
