/** A set of whole numbers that is emptied at no cost: it is used for every sentence that somebody types. */
export class SeenNumbers {
  /** Open addressing: a slot counts when it was written since the set was emptied last. */
  #numbers = new Int32Array(1024);
  #rounds = new Int32Array(1024);
  #round = 1;
  size = 0;

  clear(): void {
    this.#round += 1;
    this.size = 0;
  }

  /** Whether the number (32 bits, well mixed) is new. */
  add(number: number): boolean {
    if (this.size * 2 >= this.#numbers.length) this.#grow();
    const mask = this.#numbers.length - 1;
    let slot = number & mask;
    for (; this.#rounds[slot] === this.#round; slot = (slot + 1) & mask)
      if (this.#numbers[slot] === number) return false;
    this.#numbers[slot] = number;
    this.#rounds[slot] = this.#round;
    this.size += 1;
    return true;
  }

  #grow(): void {
    const numbers = this.#numbers;
    const rounds = this.#rounds;
    const round = this.#round;
    this.#numbers = new Int32Array(numbers.length * 2);
    this.#rounds = new Int32Array(numbers.length * 2);
    this.#round = 1;
    this.size = 0;
    for (let slot = 0; slot < numbers.length; slot += 1) if (rounds[slot] === round) this.add(numbers[slot] as number);
  }
}
