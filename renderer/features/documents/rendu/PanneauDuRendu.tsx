import './rendu.css';
import { etatDuRendu, versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { MentionsDuProcesVerbal } from '../MentionsDuProcesVerbal.tsx';
import { Circuit } from './Circuit.tsx';
import { CycleDuRendu } from './CycleDuRendu.tsx';
import { EnvoiAuxMembres } from './EnvoiAuxMembres.tsx';
import { Occultations } from './Occultations.tsx';
import { Versions } from './Versions.tsx';

const VUES = [
  { valeur: 'mentions', libelle: 'Mentions' },
  { valeur: 'suite', libelle: 'Suite' },
  { valeur: 'occultations', libelle: 'Communiquer' },
] as const;
type Vue = (typeof VUES)[number]['valeur'];

interface Proprietes {
  readonly seance: Seance;
  readonly aujourdHui: string;
}

/** À droite du compte rendu : ce qu'il doit porter, ce qu'il devient, ce qui s'en communique. */
export function PanneauDuRendu({ seance, aujourdHui }: Proprietes) {
  const adresse = useAdresse();
  const { donnees } = useRequete('versions.suivre', { reunionId: seance.reunion.id });
  const dite = VUES.find(({ valeur }) => valeur === adresse.lire('panneau'))?.valeur;
  const vue: Vue = dite ?? (etatDuRendu(seance.versions) === 'brouillon' ? 'mentions' : 'suite');
  const version = versionEnVigueur(seance.versions);
  return (
    <div className="cote-du-rendu">
      <div className="vues-du-rendu">
        <Segment
          libelle="À côté du document"
          valeur={vue}
          choix={VUES}
          surChange={(panneau) => adresse.poser({ panneau })}
        />
      </div>
      {vue === 'mentions' && <MentionsDuProcesVerbal seance={seance} />}
      {vue === 'suite' && (
        <Panneau titre="Suite donnée">
          <CycleDuRendu seance={seance} reunions={donnees?.reunions ?? []} aujourdHui={aujourdHui} />
          {version !== null && (
            <>
              <Circuit
                seance={seance}
                version={version}
                attentes={(donnees?.attentes ?? []).filter(({ versionId }) => versionId === version.id)}
                aujourdHui={aujourdHui}
              />
              <EnvoiAuxMembres seance={seance} version={version} aujourdHui={aujourdHui} />
            </>
          )}
          <Versions versions={seance.versions} reunionId={seance.reunion.id} />
        </Panneau>
      )}
      {vue === 'occultations' && <Occultations seance={seance} occultations={donnees?.occultations ?? []} />}
    </div>
  );
}
