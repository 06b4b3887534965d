import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { PointDuPropose as Propose } from '#shared/domain/convention/copil/point-du.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { PointDuPropose } from './PointDuPropose.tsx';

interface Proprietes {
  readonly reunionId: string;
  readonly dus: readonly Propose[];
}

/** Ce que les conventions que suit ce COPIL attendent de sa réunion ; l'inscrire, l'écarter, le remettre. */
export function PointsDesConventions({ reunionId, dus }: Proprietes) {
  const inscrire = useCommande('points.inscrire');
  const ecarter = useCommande('copils.ecarter');
  const remettre = useCommande('copils.remettre');
  const aviser = useAvisAnnulable();
  const [deCote, setDeCote] = useState(false);
  if (dus.length === 0) return null;
  const ecartes = dus.filter(({ ecarte }) => ecarte);
  const gestes = {
    surInscrire: ({ conventionId, du }: Propose) =>
      void inscrire
        .lancer({ reunionId, source: { genre: 'convention', id: conventionId, du }, rang: null })
        .catch(direRefus()),
    surEcarter: ({ conventionId, du, titre }: Propose) =>
      void ecarter
        .lancer({ conventionId, du })
        .then(() => aviser(`« ${titre} » est écarté.`, 'copils.ecarter'), direRefus()),
    surRemettre: ({ conventionId, du }: Propose) => void remettre.lancer({ conventionId, du }).catch(direRefus()),
  };
  const montres = [...dus.filter(({ ecarte }) => !ecarte), ...(deCote ? ecartes : [])];
  return (
    <Bloc titre="Ce qu’attend la convention" note="à porter à l’ordre du jour">
      {dus.length === ecartes.length && <p className="note">Rien d’autre que des points écartés.</p>}
      <ul className="liste liste-serree">
        {montres.map((propose) => (
          <PointDuPropose key={`${propose.conventionId} ${propose.du}`} propose={propose} {...gestes} />
        ))}
      </ul>
      {ecartes.length > 0 && (
        <Bouton genre="discret" deplie={deCote} surClic={() => setDeCote(!deCote)}>
          {deCote
            ? 'Cacher les points écartés'
            : `Montrer ${pluriel(ecartes.length, 'point écarté', 'points écartés')}`}
        </Bouton>
      )}
    </Bloc>
  );
}
