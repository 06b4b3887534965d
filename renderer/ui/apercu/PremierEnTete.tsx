import type { EnTete } from '#shared/documents/blocs.ts';
import { adresseDeLImage } from './adresse-de-l-image.ts';

/** L'en-tête de la première page : bloc-marque ou service, logotypes, mentions. */
export function PremierEnTete({
  enTete: { image, partenaires = [], intitule, mentions },
  service,
}: {
  readonly enTete: EnTete;
  readonly service: string;
}) {
  const [premiere, ...timbre] = intitule;
  return (
    <>
      <div className="fw-tete">
        {image === null ? (
          <span className="fw-emetteur">
            <b>{premiere}</b>
            {timbre.length > 0 && `\n${timbre.join('\n')}`}
          </span>
        ) : (
          <img src={adresseDeLImage(image)} alt={`Bloc-marque : ${service}`} />
        )}
        {partenaires.length === 0 ? (
          <b>{mentions.join(' – ')}</b>
        ) : (
          <span className="fw-partenaires">
            {partenaires.map(({ image: logo, texte }) => (
              <img key={texte} src={adresseDeLImage(logo)} alt={`Logotype : ${texte}`} />
            ))}
          </span>
        )}
      </div>
      {partenaires.length > 0 && mentions.length > 0 && <b className="fw-mention">{mentions.join(' – ')}</b>}
    </>
  );
}
