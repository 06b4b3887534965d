/**
 * Panne prévue : la phrase dit ce qui s’est passé, puis ce qu’on peut faire. Le lanceur l’affiche
 * telle quelle et sort avec `code`, sans trace technique.
 */
export class Panne extends Error {
  /**
   * @param {string} message
   * @param {number} [code] code de sortie
   */
  constructor(message, code = 1) {
    super(message);
    this.name = 'Panne';
    this.code = code;
  }
}
