import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { verseUneAide } from '#shared/domain/convention/genre.rules.ts';

/** L'engagement juridique et le tiers de Chorus, en texte : rien ne s'y appelle. */
export function ReferencesDeLEtat({ convention, vu }: { readonly convention: Convention; readonly vu: number }) {
  const { id, intitule, engagementJuridique, tiersChorus } = convention;
  const { modifier } = useModification('conventions.modifier', { id, vu, objet: intitule });
  if (!verseUneAide(convention)) return null;
  return (
    <Bloc titre="Dans Chorus" note="en texte">
      <div className="fiche">
        <ChampSurPlace
          libelle="Engagement juridique"
          exemple="2103456789"
          valeur={engagementJuridique ?? ''}
          surEnregistrer={(mot) => modifier({ engagementJuridique: mot })}
        />
        <ChampSurPlace
          libelle="Tiers"
          exemple="1001234567"
          valeur={tiersChorus ?? ''}
          surEnregistrer={(mot) => modifier({ tiersChorus: mot })}
        />
      </div>
    </Bloc>
  );
}
