import { useCommande } from '#renderer/host/gestes.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { citer } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import { avancementDuContenu, avancementDuMandat } from '#shared/domain/convention/completude.rules.ts';
import { casesDe, concernesPar } from '#shared/domain/convention/constats-de-la-fiche.rules.ts';
import { CONTENU_DE_LA_CONVENTION, POINTS_DU_MANDAT } from '#shared/domain/convention/contenu-convention.data.ts';
import type { ListeDePointage } from '#shared/domain/convention/echeancier/pointage.schema.ts';
import type { FicheDeConvention } from './convention.types.ts';

interface Ligne {
  readonly cle: string;
  readonly libelle: string;
}

/** Ce que la convention dit, lettre par lettre (O-1, D. 5316-3), et son mandat, point par point (C8). */
export function ListeDeControle({ fiche }: { readonly fiche: FicheDeConvention }) {
  const { convention, pointages } = fiche;
  const { lancer } = useCommande('conventions.pointer');
  const concernes = concernesPar(fiche);
  const [contenu, mandat] = [casesDe(pointages, 'contenu'), casesDe(pointages, 'mandat')];
  const dusAuContenu = avancementDuContenu(contenu, concernes);
  const dusAuMandat = avancementDuMandat(mandat);
  const cases = (liste: ListeDePointage, lignes: readonly Ligne[], cochees: readonly string[]) => (
    <div className="cases-de-volets">
      {lignes.map(({ cle, libelle }) => (
        <CaseSurPlace
          key={cle}
          libelle={libelle}
          valeur={cochees.includes(cle)}
          surEnregistrer={(coche) => lancer({ conventionId: convention.id, coche, pointage: { liste, cle } })}
        />
      ))}
    </div>
  );
  const article = citer(convention, '4');
  if (convention.genre !== 'o2r') return null;
  return (
    <>
      <Bloc
        titre="Ce qu’elle doit dire (D. 5316-3)"
        cle="contenu"
        note={`${dusAuContenu.dits} sur ${dusAuContenu.attendus}`}
      >
        {cases(
          'contenu',
          CONTENU_DE_LA_CONVENTION.map(({ cle, alinea, libelle, siConcerne }) => ({
            cle,
            libelle: `${alinea} ${libelle}${siConcerne === null || concernes.includes(siConcerne) ? '' : ', le cas échéant'}`,
          })),
          contenu,
        )}
      </Bloc>
      {convention.baseSieg !== 'minimis' && (
        <Bloc
          cle="mandat"
          titre={article === null ? 'Le mandat' : `Le mandat (${article})`}
          note={`${dusAuMandat.dits} sur ${dusAuMandat.attendus}`}
        >
          {cases('mandat', POINTS_DU_MANDAT, mandat)}
        </Bloc>
      )}
    </>
  );
}
