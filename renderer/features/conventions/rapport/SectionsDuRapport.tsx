import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { etatDeSection, sectionDuConstat } from '#shared/domain/convention/rapport/etat-de-section.rules.ts';
import { genreDeRapportLibelle } from '#shared/domain/convention/rapport/rapport.labels.ts';
import { porteeDe, sectionsDuRapport } from '#shared/domain/convention/rapport/portee-du-rapport.rules.ts';
import { ContenuDeSection } from './ContenuDeSection.tsx';
import { LienDuConstat } from './LienDuConstat.tsx';
import type { RapportLu } from './rapport.types.ts';
import { SectionDepliable } from './SectionDepliable.tsx';

interface Proprietes {
  readonly lu: RapportLu;
  readonly vu: number;
  readonly jour: string;
}

/** Le sommaire du rapport : chaque section dit où elle en est, et s'ouvre pour être remplie. */
export function SectionsDuRapport({ lu, vu, jour }: Proprietes) {
  const { rapport, convention, constats } = lu;
  const adresse = useAdresse();
  const ouverte = adresse.lire('section') ?? 'synthese';
  const { modifier } = useModification('rapports.modifier', {
    id: rapport.id,
    vu,
    objet: genreDeRapportLibelle[rapport.genre],
  });
  return (
    <>
      <h2 className="hors-vue">Sections</h2>
      {sectionsDuRapport(rapport, porteeDe(convention)).map((section) => {
        const { cle, titre } = section;
        const siens = constats.filter((un) => sectionDuConstat(un) === cle);
        return (
          <SectionDepliable
            key={cle}
            titre={titre}
            etat={etatDeSection(section, rapport)}
            constats={siens}
            ouverte={ouverte === cle}
            surBasculer={() => adresse.poser({ section: ouverte === cle ? 'aucune' : cle })}
          >
            <ContenuDeSection section={section} lu={lu} vu={vu} jour={jour} modifier={modifier} />
            {/* Une donnée personnelle est déjà dite sous son champ ; d'une décision, elle s'est tapée en séance. */}
            <ListeDeConstats
              constats={siens.filter(({ code, ou }) => code !== 'D9' || /^(?:decision|suivie):/u.test(ou ?? ''))}
              gesteDe={(constat) => <LienDuConstat constat={constat} conventionId={convention.id} />}
            />
          </SectionDepliable>
        );
      })}
    </>
  );
}
