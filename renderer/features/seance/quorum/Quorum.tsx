import type { Quorum as QuorumCalcule } from '#shared/domain/seance/quorum.rules.ts';
import { compterSieges } from '#shared/domain/seance/siege-compte.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { Sieges } from '#renderer/ui/dessins/Sieges.tsx';
import type { ComptesDeSieges } from '#renderer/ui/dessins/sieges.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { useSeance } from '../contexte-seance.ts';

export const TITRES: Readonly<Record<QuorumCalcule['etat'], string>> = {
  libre: 'Présence',
  sans_membre: 'Aucun membre ayant voix',
  non_constate: 'Présence à constater',
  non_requis: 'Quorum non requis',
  atteint: 'Quorum atteint',
  non_atteint: 'Quorum non atteint',
};

/** « Quorum atteint, 14 sur 23 » : le quorum en une ligne. */
export const direQuorum = ({ etat, total, base }: QuorumCalcule): string =>
  `${TITRES[etat]}${base > 0 ? `, ${total} sur ${base}` : ''}`;

/** Un point par siège ayant voix : présents, pouvoirs, attendus, puis excusés et absents, puis vacants. */
export function comptesDuQuorum(
  seance: Pick<Seance, 'instance' | 'reunion' | 'sieges'>,
  quorum: QuorumCalcule,
): ComptesDeSieges {
  const partis = compterSieges(seance).filter(
    ({ voix, etat, compte, siege }) =>
      voix &&
      etat === 'pourvu' &&
      compte === null &&
      (siege.presence?.statut === 'excuse' || siege.presence?.statut === 'absent'),
  ).length;
  return {
    present: quorum.presents,
    pouvoir: quorum.representes,
    attendu: Math.max(0, quorum.base - quorum.total - partis),
    excuse: partis,
    vacant: quorum.vacants + quorum.echus,
  };
}

/** Le quorum du point choisi : dessin, phrase, calcul entier dans la bulle. */
export function Quorum() {
  const { seance, auPoint, point, quorum } = useSeance();
  const { etat, total, base, requis } = quorum;
  const varie = point !== null && (seance.mouvements.length > 0 || point.deports.length > 0);
  const seuil = etat === 'atteint' || etat === 'non_atteint' || etat === 'non_constate' ? requis : null;
  return (
    <div className="quorum">
      <h2>{TITRES[etat]}</h2>
      {quorum.sieges > 0 && (
        <Sieges petit={quorum.sieges > 15} comptes={comptesDuQuorum(auPoint, quorum)} seuil={seuil} />
      )}
      <p>
        <NombreExplique
          fort
          libelle="Calcul du quorum"
          calcul={
            <>
              <p>{quorum.arithmetique}</p>
              {quorum.pourquoi.map((phrase) => (
                <p key={phrase} className="note">
                  {phrase}
                </p>
              ))}
            </>
          }
        >
          {base === 0 ? 'aucun siège pourvu' : `${total} sur ${base}`}
        </NombreExplique>
        {seuil !== null && `, il en faut ${requis}`}{' '}
        {quorum.article !== null && <span className="note">({quorum.article})</span>}
      </p>
      {quorum.etat === 'sans_membre' && (
        <p>
          <Lien vers={`/instances/${seance.instance.id}/composition`} genre="geste">
            Nommer les membres
          </Lien>
        </p>
      )}
      {varie && <p className="note">{`Au point ${point.rang}, d’après les arrivées, départs et déports.`}</p>}
      <p className="hors-vue" role="status">
        {quorum.etat === 'non_constate' ? '' : `${TITRES[etat]} : ${quorum.phrase}`}
      </p>
    </div>
  );
}
